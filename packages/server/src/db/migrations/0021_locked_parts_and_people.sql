-- A locked part stays when the rest of the whole is shared again; why a version was made may be said beside it.
alter table allocation add column locked boolean not null default false;
alter table allocation add column note text;

create index territory_population_newest on territory_population (code, counted_on desc);

-- How many people a unit answers for, as offices enter it where the land's own counts are not on record. Only added to.
create table org_unit_population (
  id uuid primary key,
  org_unit_id uuid not null references org_unit (id),
  counted_on date not null,
  people integer not null check (people >= 0),
  source text not null,
  entered_by uuid not null references person (id),
  entered_at timestamptz not null
);
create index org_unit_population_newest on org_unit_population (org_unit_id, counted_on desc, entered_at desc);
grant select on org_unit_population to thidua_app, thidua_worker;
grant insert on org_unit_population to thidua_app;
alter table org_unit_population enable row level security;
-- like the offices themselves it may be asked about by all; entered by who stands above them
create policy app_asks on org_unit_population for select to thidua_app using (true);
create policy app_enters on org_unit_population for insert to thidua_app with check (
  org_unit_id in (select units_in_reach()) or org_unit_id in (select r.org_unit_id from units_in_campaign_reach() r)
);
create policy worker_sees on org_unit_population to thidua_worker using (true) with check (true);
