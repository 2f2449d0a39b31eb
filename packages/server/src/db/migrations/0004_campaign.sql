create table campaign (
  id uuid primary key,
  title text not null,
  kind text not null default 'thematic' check (kind in ('thematic', 'regular')),
  theme text,
  root_unit_id uuid not null references org_unit (id),
  lead_unit_id uuid references org_unit (id),
  legal_basis_id uuid references official_document (id),
  document_text_id uuid references document_text (id),
  reading_id uuid references reading (id),
  starts_on date,
  start_text text,
  ends_on date,
  created_at timestamptz not null,
  created_by uuid not null references person (id),
  tracked_at timestamptz,
  tracked_by uuid references person (id),
  version integer not null default 1,
  check (tracked_at is null or (lead_unit_id is not null and legal_basis_id is not null and starts_on is not null and ends_on is not null)),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);

-- Every element names the words it came from, or that a person added it.
create table content_item (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  path text not null,
  label text not null,
  depth integer not null,
  title text not null,
  position integer not null,
  span_start integer,
  span_end integer,
  added_by uuid references person (id),
  confirmed_at timestamptz,
  check (span_start is not null or added_by is not null)
);
create index content_item_campaign on content_item (campaign_id, position);

create table target (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  content_path text,
  position integer not null,
  indicator text not null check (indicator <> ''),
  indicator_slug text,
  comparator text not null,
  value numeric,
  value_high numeric,
  measure_unit text,
  base numeric,
  direction text not null check (direction in ('up', 'down', 'hit', 'rank')),
  -- for goals that change something: percent of the base, or points
  change text check (change in ('relative', 'points')),
  scale numeric not null default 1 check (scale > 0),
  whole_number boolean not null default false,
  aggregation text not null check (aggregation in ('sum', 'ratio', 'count', 'own')),
  accumulation text not null check (accumulation in ('cumulative', 'latest', 'per-period')),
  known_once boolean not null default false,
  deadline date,
  quote text,
  span_start integer,
  span_end integer,
  confidence numeric,
  added_by uuid references person (id),
  confirmed_at timestamptz,
  confirmed_by uuid references person (id),
  dropped_at timestamptz,
  version integer not null default 1,
  check (span_start is not null or added_by is not null)
);
create index target_campaign on target (campaign_id, position);

create table duty (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  position integer not null,
  actor text,
  actor_unit_id uuid references org_unit (id),
  role text not null check (role in ('lead', 'support', 'do', 'asked')),
  text text not null,
  span_start integer,
  span_end integer,
  added_by uuid references person (id),
  confirmed_at timestamptz,
  check (span_start is not null or added_by is not null)
);
create index duty_campaign on duty (campaign_id, position);

create table milestone (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  kind text not null check (kind in ('midterm-review', 'final-review', 'event')),
  title text,
  happens_on text not null,
  span_start integer,
  span_end integer,
  added_by uuid references person (id),
  confirmed_at timestamptz
);
create index milestone_campaign on milestone (campaign_id);

create table campaign_tree_version (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  effective_from date not null,
  effective_to date,
  document_id uuid references official_document (id),
  exclude using gist (campaign_id with =, daterange(effective_from, effective_to) with &&)
);

create table campaign_node (
  id uuid primary key,
  tree_version_id uuid not null references campaign_tree_version (id),
  campaign_id uuid not null references campaign (id),
  org_unit_id uuid not null references org_unit (id),
  parent_id uuid references campaign_node (id),
  line text not null,
  path ltree not null,
  depth integer not null,
  is_closed_boundary boolean not null default false,
  unique (tree_version_id, org_unit_id, line)
);
create index campaign_node_path on campaign_node using gist (path);
create index campaign_node_unit on campaign_node (org_unit_id);
create index campaign_node_parent on campaign_node (parent_id);

create table delivery (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  document_id uuid not null references official_document (id),
  letter_id uuid references official_document (id),
  from_unit_id uuid not null references org_unit (id),
  to_unit_id uuid not null references org_unit (id),
  node_id uuid not null references campaign_node (id),
  delivered_on date not null,
  delivered_at timestamptz not null,
  delivered_by uuid not null references person (id),
  unique (campaign_id, to_unit_id)
);
create index delivery_to on delivery (to_unit_id);
create index delivery_from on delivery (from_unit_id);

-- Facts are only added; status is a fold over them; overdue is worked out at reading.
create table delivery_fact (
  id uuid primary key,
  delivery_id uuid not null references delivery (id),
  kind text not null check (kind in ('opened', 'registered', 'relayed', 'briefed', 'urged', 'answered')),
  at timestamptz not null,
  person_id uuid references person (id),
  detail jsonb not null default '{}'
);
create index delivery_fact_delivery on delivery_fact (delivery_id);

create table read_receipt (
  delivery_id uuid not null references delivery (id),
  person_id uuid not null references person (id),
  at timestamptz not null,
  primary key (delivery_id, person_id)
);
