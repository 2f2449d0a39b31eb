-- A file whose pages take long to read, from its arrival until its documents stand in the registry. It is no record: its
-- files are named without a reference, since what turns out to be secret is wiped.
create table document_intake (
  id uuid primary key,
  org_unit_id uuid not null references org_unit (id),
  file_name text not null,
  kind text not null check (kind in ('pdf', 'picture')),
  packet jsonb,
  page_count integer not null,
  pages_read integer not null default 0,
  received_at timestamptz not null,
  received_by uuid not null references person (id),
  cancelled_at timestamptz,
  finished_at timestamptz,
  -- the code of what went wrong
  failed text,
  document_id uuid references official_document (id),
  check (document_id is null or finished_at is not null)
);
create index document_intake_open on document_intake (org_unit_id, received_at);

-- The file as it came, and the one to read: another where it lay in an exchanged packet, several where pictures are pages.
create table document_intake_file (
  intake_id uuid not null references document_intake (id),
  position integer not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  file_name text not null,
  is_original boolean not null,
  is_read boolean not null,
  primary key (intake_id, position)
);

-- What was read so far: a process that is killed goes on where it was.
create table document_intake_page (
  intake_id uuid not null references document_intake (id),
  page integer not null,
  content jsonb not null,
  primary key (intake_id, page)
);

-- Where on its pages each word of a text stands. A word is [start, end, left, top, right, bottom].
create table document_page (
  document_text_id uuid not null references document_text (id),
  page integer not null,
  width integer not null,
  height integer not null,
  source text not null check (source in ('text', 'ocr')),
  words jsonb not null,
  picture text references stored_file (sha256),
  primary key (document_text_id, page)
);

-- What the header of the packet said that brought a document, beside what the document says of itself.
create table document_packet (
  document_id uuid primary key references official_document (id),
  content jsonb not null
);

grant select, insert on document_intake, document_intake_file, document_page, document_packet to thidua_app;
grant update (cancelled_at) on document_intake to thidua_app;
grant select on document_intake_page to thidua_app;
grant select on document_intake, document_intake_file, document_intake_page, document_page, document_packet to thidua_worker;
grant update on document_intake to thidua_worker;
grant insert on document_intake_page, official_document, document_text, reading, document_page, document_packet, audit_entry to thidua_worker;
grant delete on document_intake_file, document_intake_page to thidua_worker;

alter table document_intake enable row level security;
create policy app_sees on document_intake to thidua_app using (org_unit_id = acting_unit()) with check (org_unit_id = acting_unit());
create policy worker_sees on document_intake to thidua_worker using (true) with check (true);
alter table document_intake_file enable row level security;
create policy app_sees on document_intake_file to thidua_app
  using (exists (select 1 from document_intake i where i.id = intake_id))
  with check (exists (select 1 from document_intake i where i.id = intake_id));
create policy worker_sees on document_intake_file to thidua_worker using (true) with check (true);
alter table document_intake_page enable row level security;
create policy app_sees on document_intake_page to thidua_app
  using (exists (select 1 from document_intake i where i.id = intake_id));
create policy worker_sees on document_intake_page to thidua_worker using (true) with check (true);
alter table document_page enable row level security;
create policy app_sees on document_page to thidua_app
  using (exists (select 1 from document_text t where t.id = document_text_id))
  with check (exists (select 1 from document_text t where t.id = document_text_id));
create policy worker_sees on document_page to thidua_worker using (true) with check (true);
alter table document_packet enable row level security;
create policy app_sees on document_packet to thidua_app
  using (exists (select 1 from official_document d where d.id = document_id))
  with check (exists (select 1 from official_document d where d.id = document_id));
create policy worker_sees on document_packet to thidua_worker using (true) with check (true);
