create table reminder (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  period_id uuid references reporting_period (id),
  kind text not null check (kind in ('urge', 'nudge')),
  about text not null check (about in ('register', 'read', 'report')),
  from_unit_id uuid not null references org_unit (id),
  to_unit_id uuid not null references org_unit (id),
  sent_at timestamptz not null,
  sent_by uuid not null references person (id),
  answer text check (answer in ('done', 'more-time', 'not-ours')),
  answered_at timestamptz,
  withdrawn_at timestamptz
);
create index reminder_to on reminder (to_unit_id);

create table review (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  kind text not null check (kind in ('midterm', 'final')),
  period_id uuid not null references reporting_period (id),
  cut_off date not null,
  frozen_at timestamptz not null,
  frozen_by uuid not null references person (id),
  content jsonb not null
);
create index review_campaign on review (campaign_id, frozen_at desc);

create table review_figure (
  review_id uuid not null references review (id),
  target_id uuid not null references target (id),
  node_id uuid not null references campaign_node (id),
  value numeric,
  numerator numeric not null,
  denominator numeric not null,
  reported integer not null,
  verified integer not null,
  late integer not null,
  expected integer not null,
  figure_ids uuid[] not null,
  primary key (review_id, target_id, node_id)
);

create table review_draft (
  review_id uuid primary key references review (id),
  content jsonb not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  saved_by uuid not null references person (id)
);

create table review_rendition (
  id uuid primary key,
  review_id uuid not null references review (id),
  media_type text not null,
  draft_version integer not null,
  sha256 text references stored_file (sha256),
  attempts integer not null default 0,
  failed text,
  requested_at timestamptz not null,
  finished_at timestamptz
);
create index review_rendition_review on review_rendition (review_id, media_type, requested_at desc);
create index review_rendition_waiting on review_rendition (requested_at) where finished_at is null;

create table publication (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  kind text not null check (kind in ('progress', 'document')),
  document_id uuid references official_document (id),
  period_id uuid references reporting_period (id),
  source text not null,
  as_of date not null,
  content jsonb not null,
  approved_by uuid not null references person (id),
  approved_at timestamptz not null,
  withdrawn_at timestamptz
);
create index publication_campaign on publication (campaign_id, approved_at desc);
