-- Where an office stands on the tile map of its superior: land as squares, neighbours beside one another.
create table map_tile (
  org_unit_id uuid primary key references org_unit (id),
  column_at integer not null check (column_at between 1 and 12),
  row_at integer not null check (row_at between 1 and 12),
  arranged_by uuid not null references person (id),
  arranged_at timestamptz not null
);
grant select on map_tile to thidua_app, thidua_worker;
grant insert, delete on map_tile to thidua_app;
-- Like the offices themselves, the map may be looked at by all; only those above an office place it.
alter table map_tile enable row level security;
create policy app_asks on map_tile for select to thidua_app using (true);
create policy app_places on map_tile for insert to thidua_app with check (org_unit_id in (select units_in_reach()));
create policy app_clears on map_tile for delete to thidua_app using (org_unit_id in (select units_in_reach()));
create policy worker_sees on map_tile to thidua_worker using (true) with check (true);
