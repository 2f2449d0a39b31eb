create table report_demand (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  document_id uuid not null references official_document (id),
  outline text[] not null,
  receiver_unit_id uuid not null references org_unit (id),
  created_by uuid not null references person (id),
  created_at timestamptz not null
);

-- A period opens only from a document that demands it.
create table reporting_period (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  demand_id uuid not null references report_demand (id),
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  due_on date not null,
  unique (campaign_id, name)
);

-- The n of "k of n": who reports which target about whom.
create table reporting_duty (
  id uuid primary key,
  period_id uuid not null references reporting_period (id),
  target_id uuid references target (id),
  subject_unit_id uuid not null references org_unit (id),
  reporter_unit_id uuid not null references org_unit (id),
  due_on date not null
);
create unique index reporting_duty_once on reporting_duty (period_id, target_id, subject_unit_id, reporter_unit_id);
create index reporting_duty_reporter on reporting_duty (reporter_unit_id, period_id);

create table allocation (
  id uuid primary key,
  target_id uuid not null references target (id),
  org_unit_id uuid not null references org_unit (id),
  value numeric,
  same_period_last_year numeric,
  baseline numeric,
  version integer not null,
  allocated_by uuid not null references person (id),
  allocated_at timestamptz not null,
  unique (target_id, org_unit_id, version)
);

create table report_draft (
  id uuid primary key,
  period_id uuid not null references reporting_period (id),
  reporter_unit_id uuid not null references org_unit (id),
  content jsonb not null default '{"figures": [], "narratives": []}',
  version integer not null default 1,
  saved_at timestamptz not null,
  saved_by uuid not null references person (id),
  unique (period_id, reporter_unit_id)
);

create table report (
  id uuid primary key,
  draft_id uuid not null references report_draft (id),
  campaign_id uuid not null references campaign (id),
  period_id uuid not null references reporting_period (id),
  reporter_unit_id uuid not null references org_unit (id),
  revision integer not null,
  submitted_at timestamptz not null,
  submitted_on date not null,
  submitted_by uuid not null references person (id),
  unique (period_id, reporter_unit_id, revision)
);

create table figure (
  id uuid primary key,
  report_id uuid not null references report (id),
  target_id uuid not null references target (id),
  subject_unit_id uuid not null references org_unit (id),
  source text not null check (source in ('owner', 'unit')),
  measure text not null check (measure in ('this-period', 'cumulative', 'year-estimate')),
  status text not null check (status in ('estimate', 'preliminary', 'official')),
  value numeric,
  numerator numeric,
  denominator numeric check (denominator <> 0),
  not_yet boolean not null default false,
  note text,
  check (not_yet = (value is null))
);
create index figure_report on figure (report_id);
create index figure_key on figure (target_id, subject_unit_id);

create table narrative (
  id uuid primary key,
  report_id uuid not null references report (id),
  heading text not null,
  text text not null,
  position integer not null
);
create index narrative_report on narrative (report_id);

create table evidence (
  id uuid primary key,
  draft_id uuid not null references report_draft (id),
  target_id uuid references target (id),
  sha256 text not null references stored_file (sha256),
  file_name text not null,
  added_at timestamptz not null,
  added_by uuid not null references person (id)
);
create index evidence_draft on evidence (draft_id);

-- What people did with a report. decided_by is whose decision it is, entered_by who typed it.
create table report_fact (
  id uuid primary key,
  draft_id uuid not null references report_draft (id),
  report_id uuid references report (id),
  figure_id uuid references figure (id),
  kind text not null check (kind in ('drafted', 'presented', 'approved', 'handed-back', 'sent', 'returned', 'verified')),
  revision integer not null,
  draft_version integer,
  reason text,
  decided_by text,
  entered_by uuid not null references person (id),
  at timestamptz not null
);
create index report_fact_draft on report_fact (draft_id);
create index report_fact_report on report_fact (report_id);

-- What the fold has to look at again: a report and what became of it, or a period that opened.
create table standing_change (
  id bigint generated always as identity primary key,
  report_id uuid references report (id),
  period_id uuid references reporting_period (id),
  check (num_nonnulls(report_id, period_id) = 1)
);

create table standing_leaf (
  target_id uuid not null references target (id),
  subject_unit_id uuid not null references org_unit (id),
  period_id uuid not null references reporting_period (id),
  figure_id uuid references figure (id),
  value numeric,
  numerator numeric,
  denominator numeric,
  reported integer not null,
  verified integer not null,
  late integer not null,
  primary key (target_id, subject_unit_id, period_id)
);

create table standing (
  node_id uuid not null references campaign_node (id),
  target_id uuid not null references target (id),
  period_id uuid not null references reporting_period (id),
  value numeric,
  numerator numeric not null default 0,
  denominator numeric not null default 0,
  reported integer not null default 0,
  verified integer not null default 0,
  late integer not null default 0,
  expected integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (node_id, target_id, period_id)
);

-- Missing is not zero, and a rate is the sum of numerators over the sum of denominators.
create function standing_value(aggregation text, scale numeric, reported bigint, total numeric, denominator numeric)
  returns numeric language sql immutable as $$
    select case
      when reported = 0 then null
      when aggregation <> 'ratio' then total
      when denominator = 0 then null
      else round(total * scale / denominator, 20)
    end $$;

-- The nodes that a subject's figure enters: its own and those above, up to the head of a closed line. What is latest at
-- its own place is added to nobody.
create function nodes_entered(campaign uuid, subject uuid, aggregation text)
  returns table (node_id uuid) language sql stable as $$
    select a.id
    from campaign_node n
    join campaign_node a on a.tree_version_id = n.tree_version_id and a.path @> n.path
    where n.campaign_id = campaign and n.org_unit_id = subject
      and (a.id = n.id or (aggregation <> 'own' and not exists (
        select 1 from campaign_node b
        where b.tree_version_id = n.tree_version_id and b.is_closed_boundary
          and b.path @> n.path and b.id <> n.id and a.path @> b.path
      )))
  $$;
