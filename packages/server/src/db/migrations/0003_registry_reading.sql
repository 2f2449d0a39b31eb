-- Official records: never updated, never deleted. A correction is another row that names the old one.
create table official_document (
  id uuid primary key,
  holder_id uuid not null references org_unit (id),
  direction text not null check (direction in ('incoming', 'outgoing')),
  issuer_unit_id uuid references org_unit (id),
  issuer text,
  parent_issuer text,
  symbol text,
  number text,
  document_type text,
  issued_on date,
  place text,
  subject text,
  signer text,
  signer_title text,
  sign_authority text,
  urgency text,
  -- symbol, type, subject and issuer as a search compares them
  search_key text not null,
  replaces_id uuid references official_document (id),
  -- several documents may lie in one file: a letter and the directive that it passes on
  arrived_with_id uuid references official_document (id),
  received_at timestamptz not null,
  received_by uuid references person (id)
);
create index official_document_holder on official_document (holder_id, received_at desc);
create index official_document_symbol on official_document (symbol);

create table document_file (
  id uuid primary key,
  document_id uuid not null references official_document (id),
  sha256 text not null references stored_file (sha256),
  role text not null check (role in ('original', 'signed', 'rendered')),
  file_name text not null,
  added_at timestamptz not null
);
create index document_file_document on document_file (document_id);

-- Every span names an immutable text version: reading again moves nothing.
create table document_text (
  id uuid primary key,
  document_id uuid not null references official_document (id),
  version integer not null,
  text text not null,
  unique (document_id, version)
);

create table reading (
  id uuid primary key,
  document_text_id uuid not null references document_text (id),
  ordinal integer not null,
  proposal jsonb not null,
  read_at timestamptz not null,
  unique (document_text_id, ordinal, read_at)
);

-- What a person changed in what the machine proposed: the measure of the reader.
create table mending (
  id uuid primary key,
  reading_id uuid not null references reading (id),
  element_kind text not null,
  element_key text not null,
  act text not null check (act in ('confirm', 'change', 'drop', 'add')),
  before jsonb,
  after jsonb,
  person_id uuid not null references person (id),
  at timestamptz not null
);
create index mending_reading on mending (reading_id);

create table document_book (
  id uuid primary key,
  org_unit_id uuid not null references org_unit (id),
  kind text not null check (kind in ('incoming', 'outgoing')),
  year integer not null,
  kept_by text not null check (kept_by in ('elsewhere', 'ours')),
  last_number integer not null default 0,
  unique (org_unit_id, kind, year)
);

create table register_entry (
  id uuid primary key,
  book_id uuid not null references document_book (id),
  document_id uuid not null references official_document (id),
  org_unit_id uuid not null references org_unit (id),
  number_text text not null,
  our_number integer,
  registered_on date not null,
  forwarded_to text,
  note text,
  registered_by uuid not null references person (id),
  registered_at timestamptz not null,
  unique (book_id, our_number),
  unique (org_unit_id, document_id)
);
create index register_entry_document on register_entry (document_id);
