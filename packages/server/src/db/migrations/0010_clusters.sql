-- Cụm thi đua, khối thi đua: offices that compete with one another; kept by the office that formed them.
create table cluster (
  id uuid primary key,
  kept_by uuid not null references org_unit (id),
  kind text not null check (kind in ('cum', 'khoi')),
  name text not null check (name <> ''),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  unique (id, kept_by),
  exclude using gist (kept_by with =, name with =, daterange(valid_from, valid_to) with &&)
);

create table cluster_seat (
  id uuid primary key,
  cluster_id uuid not null,
  kept_by uuid not null,
  org_unit_id uuid not null references org_unit (id),
  role text not null check (role in ('member', 'head')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  foreign key (cluster_id, kept_by) references cluster (id, kept_by),
  -- an office competes in one cluster of a keeper at a time, and a cluster has one head at a time
  exclude using gist (kept_by with =, org_unit_id with =, daterange(valid_from, valid_to) with &&) where (role = 'member'),
  exclude using gist (cluster_id with =, daterange(valid_from, valid_to) with &&) where (role = 'head')
);
create index cluster_seat_cluster on cluster_seat (cluster_id);
create index cluster_seat_unit on cluster_seat (org_unit_id);

-- A cluster is a record of its own now, no line of superiors.
alter table org_unit_link drop constraint org_unit_link_kind_check;
alter table org_unit_link add constraint org_unit_link_kind_check check (kind in ('parent', 'professional', 'party'));

grant select on cluster, cluster_seat to thidua_app, thidua_worker;
grant insert on cluster, cluster_seat to thidua_app;
grant update (valid_to) on cluster, cluster_seat to thidua_app;
-- Like the offices themselves, clusters may be asked about by all; only their keeper and who stands above it change them.
alter table cluster enable row level security;
alter table cluster_seat enable row level security;
create policy app_asks on cluster for select to thidua_app using (true);
create policy app_asks on cluster_seat for select to thidua_app using (true);
create policy app_forms on cluster for insert to thidua_app with check (kept_by in (select units_in_reach()));
create policy app_forms on cluster_seat for insert to thidua_app with check (kept_by in (select units_in_reach()));
create policy app_ends on cluster for update to thidua_app using (kept_by in (select units_in_reach()));
create policy app_ends on cluster_seat for update to thidua_app using (kept_by in (select units_in_reach()));
create policy worker_sees on cluster to thidua_worker using (true) with check (true);
create policy worker_sees on cluster_seat to thidua_worker using (true) with check (true);
