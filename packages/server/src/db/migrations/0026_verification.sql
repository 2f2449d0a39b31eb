-- An acceptance can be taken back: a fact of its own.
alter table report_fact drop constraint report_fact_kind_check;
alter table report_fact add constraint report_fact_kind_check check (
  kind in ('drafted', 'presented', 'approved', 'handed-back', 'sent', 'returned', 'verified', 'verification-withdrawn')
);

-- A sample of reports to be checked on paper: drawn by a seed, so that the draw can be repeated.
create table report_sample (
  id uuid primary key,
  period_id uuid not null references reporting_period (id),
  org_unit_id uuid not null references org_unit (id),
  seed text not null check (seed <> ''),
  drawn_at timestamptz not null,
  drawn_by uuid not null references person (id)
);
create index report_sample_period on report_sample (period_id);

create table report_sample_item (
  sample_id uuid not null references report_sample (id),
  draft_id uuid not null references report_draft (id),
  reasons text[] not null,
  primary key (sample_id, draft_id)
);
create index report_sample_item_draft on report_sample_item (draft_id);

grant select on report_sample, report_sample_item to thidua_app, thidua_worker;
grant insert on report_sample, report_sample_item to thidua_app;
alter table report_sample enable row level security;
alter table report_sample_item enable row level security;
create policy app_draws on report_sample to thidua_app using (org_unit_id = acting_unit()) with check (org_unit_id = acting_unit());
create policy app_draws on report_sample_item to thidua_app
  using (exists (select 1 from report_sample s where s.id = sample_id))
  with check (exists (select 1 from report_sample s where s.id = sample_id));
create policy worker_sees on report_sample to thidua_worker using (true) with check (true);
create policy worker_sees on report_sample_item to thidua_worker using (true) with check (true);
