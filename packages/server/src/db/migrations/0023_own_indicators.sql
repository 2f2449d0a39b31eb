-- Indicators of this installation's own, beside the common catalogue, which is data of the program.
create table indicator (
  id uuid primary key,
  -- targets name it by this; never one of the common catalogue's
  slug text not null unique check (slug like 'own-%'),
  kept_by uuid not null references org_unit (id),
  name text not null check (name <> ''),
  field text not null,
  measure_unit text not null,
  direction text not null check (direction in ('up', 'down', 'hit', 'rank')),
  aggregation text not null check (aggregation in ('sum', 'ratio', 'count', 'own')),
  accumulation text not null check (accumulation in ('cumulative', 'latest', 'per-period')),
  known_late boolean not null default false,
  owner text not null,
  definition text not null,
  source text not null,
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  retired_at timestamptz
);
-- two of one name in use would be taken for each other
create unique index indicator_name on indicator (lower(name)) where retired_at is null;

grant select on indicator to thidua_app, thidua_worker;
grant insert on indicator to thidua_app;
grant update (retired_at) on indicator to thidua_app;

alter table indicator enable row level security;
-- what a target means is no secret of anybody
create policy app_asks on indicator for select to thidua_app using (true);
create policy app_adds on indicator for insert to thidua_app with check (kept_by = acting_unit());
create policy app_retires on indicator for update to thidua_app using (kept_by in (select units_in_reach()));
create policy worker_sees on indicator to thidua_worker using (true) with check (true);
