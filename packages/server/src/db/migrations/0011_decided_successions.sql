-- The day of the document that decided a merger or a split; its symbol stands in deciding_document.
alter table org_unit_succession add column decided_on date;
alter table org_unit_succession add constraint org_unit_succession_decided check ((deciding_document is null) = (decided_on is null));
