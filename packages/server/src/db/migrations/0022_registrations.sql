-- Đăng ký thi đua: what a unit sets itself against what it was assigned. Registering again is a new version with all of it.
create table registration (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  org_unit_id uuid not null references org_unit (id),
  version integer not null,
  note text,
  -- whose decision it is, and who typed it
  decided_by text not null,
  entered_by uuid not null references person (id),
  registered_at timestamptz not null,
  registered_on date not null,
  unique (campaign_id, org_unit_id, version)
);
create index registration_unit on registration (org_unit_id, campaign_id, version desc);

create table pledge (
  registration_id uuid not null references registration (id),
  target_id uuid not null references target (id),
  -- what stood assigned when it was pledged
  assigned numeric not null,
  value numeric not null,
  primary key (registration_id, target_id)
);

-- The giao ước as it was signed, scanned or with a digital signature.
create table registration_file (
  id uuid primary key,
  registration_id uuid not null references registration (id),
  sha256 text not null references stored_file (sha256),
  file_name text not null,
  added_at timestamptz not null,
  added_by uuid not null references person (id)
);
create index registration_file_registration on registration_file (registration_id);

alter table campaign add column registration_due_on date;

alter table reminder drop constraint reminder_about_check;
alter table reminder add constraint reminder_about_check check (about in ('register', 'read', 'report', 'pledge'));

grant select on registration, pledge, registration_file to thidua_app, thidua_worker;
grant insert on registration, pledge, registration_file to thidua_app;
grant update (registration_due_on) on campaign to thidua_app;

alter table registration enable row level security;
create policy app_sees on registration for select to thidua_app
  using (org_unit_id = acting_unit() or (campaign_id, org_unit_id) in (select r.campaign_id, r.org_unit_id from units_in_campaign_reach() r));
create policy app_registers on registration for insert to thidua_app with check (org_unit_id = acting_unit());
create policy worker_sees on registration to thidua_worker using (true) with check (true);
alter table pledge enable row level security;
create policy app_sees on pledge to thidua_app
  using (exists (select 1 from registration r where r.id = registration_id))
  with check (exists (select 1 from registration r where r.id = registration_id and r.org_unit_id = acting_unit()));
create policy worker_sees on pledge to thidua_worker using (true) with check (true);
alter table registration_file enable row level security;
create policy app_sees on registration_file to thidua_app
  using (exists (select 1 from registration r where r.id = registration_id))
  with check (exists (select 1 from registration r where r.id = registration_id and r.org_unit_id = acting_unit()));
create policy worker_sees on registration_file to thidua_worker using (true) with check (true);
