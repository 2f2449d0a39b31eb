-- A document's publication names the one file that the public gets: the original where it holds this document alone, else a
-- rendition of it. Nothing else of the document's files is public.
alter table publication add column file_sha256 text references stored_file (sha256);
alter table publication add column file_name text;

-- What was published before keeps its file only where no other document lies in it.
update publication p set file_sha256 = f.sha256, file_name = f.file_name
from document_file f
where p.kind = 'document' and f.document_id = p.document_id
  and f.id = (select min(o.id::text)::uuid from document_file o where o.document_id = p.document_id)
  and not exists (
    select 1 from official_document d join document_file o on o.document_id = d.id
    where o.sha256 = f.sha256 and d.id <> p.document_id
      and coalesce(d.arrived_with_id, d.id) in
        (select coalesce(m.arrived_with_id, m.id) from official_document m where m.id = p.document_id)
  );

create or replace view portal_file as
  select p.document_id, p.file_sha256 as sha256, p.file_name, s.media_type, s.bytes, p.campaign_id
  from publication p join stored_file s on s.sha256 = p.file_sha256
  where p.kind = 'document' and p.withdrawn_at is null;
