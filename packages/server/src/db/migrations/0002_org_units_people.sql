create table territory (
  code text not null,
  name text not null,
  kind text not null,
  parent_code text,
  valid_from date not null,
  valid_to date,
  primary key (code, valid_from)
);
create table territory_population (
  code text not null,
  counted_on date not null,
  population integer not null check (population >= 0),
  primary key (code, counted_on)
);

create table org_unit (id uuid primary key, created_at timestamptz not null default now());

create table org_unit_version (
  id uuid primary key,
  org_unit_id uuid not null references org_unit (id),
  name text not null check (name <> ''),
  short_name text,
  tier text not null,
  branch text not null,
  code text,
  territory_code text,
  sort_key text not null,
  search_key text not null,
  position integer not null default 0,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  exclude using gist (org_unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index org_unit_version_unit on org_unit_version (org_unit_id);
create index org_unit_version_search on org_unit_version (search_key text_pattern_ops);

create table org_unit_link (
  id uuid primary key,
  org_unit_id uuid not null references org_unit (id),
  superior_id uuid not null references org_unit (id) check (superior_id <> org_unit_id),
  kind text not null check (kind in ('parent', 'professional', 'party', 'cluster')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  -- one superior per line at a time; two masters are two links
  exclude using gist (org_unit_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);
create index org_unit_link_superior on org_unit_link (superior_id);

create table org_unit_succession (
  id uuid primary key,
  from_id uuid not null references org_unit (id),
  to_id uuid not null references org_unit (id),
  kind text not null check (kind in ('merge', 'split', 'move', 'rename')),
  happened_on date not null,
  deciding_document text
);

-- Who may look into whom, rebuilt with the links; a closed line's inside is reached only by its own superiors.
create table unit_reach (holder_id uuid not null, org_unit_id uuid not null, depth integer not null, primary key (holder_id, org_unit_id));
create index unit_reach_unit on unit_reach (org_unit_id);

create table person (
  id uuid primary key,
  full_name text not null check (full_name <> ''),
  sort_key text not null,
  search_key text not null,
  user_id text unique references auth_user (id),
  created_at timestamptz not null default now()
);

create table membership (
  id uuid primary key,
  person_id uuid not null references person (id),
  org_unit_id uuid not null references org_unit (id),
  position text not null,
  roles text[] not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index membership_person on membership (person_id);
create index membership_unit on membership (org_unit_id);

create table invitation (
  id uuid primary key,
  token_hash text not null unique,
  org_unit_id uuid not null references org_unit (id),
  full_name text not null,
  position text not null,
  roles text[] not null,
  invited_by uuid not null references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references person (id),
  withdrawn_at timestamptz
);
create index invitation_unit on invitation (org_unit_id);
