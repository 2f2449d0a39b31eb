-- Roles are made by the migrator (they belong to the cluster, not to one schema): owner, app, worker, portal, auth.
create extension if not exists ltree with schema public;
create extension if not exists btree_gist with schema public;

-- One row says what this installation is; the stored offset makes the demo's clock tick from its own day.
create table installation (
  only_row boolean primary key default true check (only_row),
  province_name text not null,
  time_zone text not null default 'Asia/Ho_Chi_Minh',
  is_demo boolean not null default false,
  clock_offset_seconds bigint not null default 0,
  created_at timestamptz not null default now()
);

-- Sign-in: written by the auth role only.
create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  display_username text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table auth_session (
  id text primary key,
  user_id text not null references auth_user (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_user on auth_session (user_id);
create table auth_account (
  id text primary key,
  user_id text not null references auth_user (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_account_user on auth_account (user_id);
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table sign_in_failure (
  username text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  locked_until timestamptz
);

create table stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  media_type text not null,
  stored_at timestamptz not null default now()
);

create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid,
  org_unit_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}'
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id);
create table audit_seal (
  id bigint primary key,
  first_entry uuid not null,
  last_entry uuid not null,
  entry_ids uuid[] not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null
);
create table audit_sealed (entry_id uuid primary key references audit_entry (id), seal_id bigint not null references audit_seal (id));

-- Doing once: the key is taken first in the act's transaction; the same key with another body is refused.
create table request_key (
  actor text not null,
  key text not null,
  body_hash text not null,
  status integer not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);

create table outbox (
  id uuid primary key,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null default now()
);
-- Ids are given by the dispatcher alone: a counter written by many would let late commits slip behind a reader's mark.
create table event (id bigint primary key, topic text not null, payload jsonb not null, at timestamptz not null default now());

-- The demonstration's accounts are no secret: its sign-in page lists them. Empty everywhere else.
create table demo_account (
  username text primary key,
  password text not null,
  full_name text not null,
  position text not null,
  org_unit_name text not null,
  position_in_list integer not null
);
