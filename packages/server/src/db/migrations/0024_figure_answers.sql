-- What a unit says of a figure that its owner reported about it, and the owner's word on an objection. Only added to.
create table figure_answer (
  id uuid primary key,
  figure_id uuid not null references figure (id),
  org_unit_id uuid not null references org_unit (id),
  kind text not null check (kind in ('agreed', 'objected', 'upheld')),
  value numeric,
  numerator numeric,
  denominator numeric check (denominator <> 0),
  reason text check (reason <> ''),
  at timestamptz not null,
  person_id uuid not null references person (id),
  check ((kind = 'objected') = (value is not null)),
  check ((kind = 'agreed') = (reason is null))
);
create index figure_answer_figure on figure_answer (figure_id);

-- A unit sees what was sent about itself, and nothing else of the report in which it came: so the little that it needs of
-- that report is handed out here, and the report's own wall stays shut.
create function owner_figures_about_us()
  returns table (
    figure_id uuid, draft_id uuid, period_id uuid, reporter_unit_id uuid, revision integer, submitted_at timestamptz,
    returned boolean
  )
  language sql stable security definer set search_path from current as $$
    select f.id, r.draft_id, r.period_id, r.reporter_unit_id, r.revision, r.submitted_at,
      coalesce((
        select x.kind = 'returned' from report_fact x
        where x.report_id = r.id and x.kind in ('returned', 'verified') and x.figure_id is null
        order by x.id desc limit 1
      ), false) or coalesce((
        select x.kind = 'returned' from report_fact x
        where x.report_id = r.id and x.kind in ('returned', 'verified')
          and (x.figure_id = f.id or (x.figure_id is null and x.kind = 'verified'))
        order by x.id desc limit 1
      ), false)
    from figure f join report r on r.id = f.report_id join campaign c on c.id = r.campaign_id
    where f.source = 'owner' and f.measure = 'this-period' and f.subject_unit_id = acting_unit()
      -- what offices report for the whole, the whole is not asked to confirm
      and f.subject_unit_id <> c.root_unit_id
  $$;
revoke all on function owner_figures_about_us() from public;
grant execute on function owner_figures_about_us() to thidua_app;

grant select on figure_answer to thidua_app, thidua_worker;
grant insert on figure_answer to thidua_app;
alter table figure_answer enable row level security;
create policy app_sees on figure_answer for select to thidua_app
  using (exists (select 1 from figure f where f.id = figure_id));
create policy app_answers on figure_answer for insert to thidua_app
  with check (org_unit_id = acting_unit() and exists (select 1 from figure f where f.id = figure_id));
create policy worker_sees on figure_answer to thidua_worker using (true) with check (true);
