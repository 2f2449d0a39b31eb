-- The third and fourth wall: which rows a role sees, which columns it may write.
create table campaign_reach (
  campaign_id uuid not null references campaign (id),
  holder_id uuid not null,
  org_unit_id uuid not null,
  primary key (campaign_id, holder_id, org_unit_id)
);
create index campaign_reach_unit on campaign_reach (org_unit_id);

create function acting_unit() returns uuid language sql stable
  as $$ select nullif(current_setting('thidua.org_unit', true), '')::uuid $$;
-- Sets, not questions about one row: a policy then looks its set up once for a statement and not once for each row.
create function units_in_reach() returns setof uuid language sql stable
  as $$ select org_unit_id from unit_reach where holder_id = acting_unit() $$;
create function units_in_campaign_reach() returns table (campaign_id uuid, org_unit_id uuid) language sql stable
  as $$ select r.campaign_id, r.org_unit_id from campaign_reach r where r.holder_id = acting_unit() $$;
create function periods_in_reach() returns table (period_id uuid, org_unit_id uuid) language sql stable
  as $$ select p.id, r.org_unit_id from campaign_reach r join reporting_period p using (campaign_id) where r.holder_id = acting_unit() $$;
create function periods_received() returns setof uuid language sql stable
  as $$ select p.id from reporting_period p join report_demand d on d.id = p.demand_id where d.receiver_unit_id = acting_unit() $$;
create function documents_delivered() returns setof uuid language sql stable
  as $$
    select document_id from delivery where to_unit_id = acting_unit()
    union select letter_id from delivery where to_unit_id = acting_unit()
    union select d.document_id from report_demand d join reporting_period p on p.demand_id = d.id
      join reporting_duty u on u.period_id = p.id where u.reporter_unit_id = acting_unit()
  $$;
create function campaigns_led() returns setof uuid language sql stable
  as $$ select id from campaign where acting_unit() in (root_unit_id, lead_unit_id) $$;

grant usage on schema current_schema_name to thidua_app, thidua_worker, thidua_portal, thidua_auth;

-- worker: folds, seals, renders
grant select on all tables in schema current_schema_name to thidua_worker;
grant insert, update on standing, standing_leaf, stored_file, document_file, review_rendition, outbox, event, audit_seal, audit_sealed, delivery_fact to thidua_worker;
grant delete on standing_change, outbox to thidua_worker;
revoke select on auth_account, auth_session, auth_verification from thidua_worker;

-- auth: sign-in only
grant select, insert, update, delete on auth_user, auth_session, auth_account, auth_verification, sign_in_failure to thidua_auth;

-- app: reads all but sign-in; adds; updates only what people may edit
grant select on all tables in schema current_schema_name to thidua_app;
revoke select on auth_account, auth_session, auth_verification, sign_in_failure from thidua_app;
grant insert on
  installation, stored_file, audit_entry, request_key, outbox, org_unit, org_unit_version, org_unit_link, org_unit_succession, unit_reach,
  person, membership, invitation, official_document, document_file, document_text, reading, mending, document_book,
  register_entry, campaign, content_item, target, duty, milestone, campaign_tree_version, campaign_node, campaign_reach,
  delivery, delivery_fact, read_receipt, report_demand, reporting_period, reporting_duty, allocation, report_draft, report,
  figure, narrative, evidence, report_fact, standing_change, standing, reminder, review, review_figure, review_draft,
  review_rendition, publication
to thidua_app;
grant update (status, answer) on request_key to thidua_app;
grant update (valid_to) on org_unit_version, org_unit_link to thidua_app;
grant delete on unit_reach, campaign_reach to thidua_app;
grant update (full_name, sort_key, search_key, user_id) on person to thidua_app;
grant update (valid_to, position, roles) on membership to thidua_app;
grant update (accepted_at, accepted_by, withdrawn_at) on invitation to thidua_app;
grant update (last_number, kept_by) on document_book to thidua_app;
grant update (title, theme, lead_unit_id, starts_on, start_text, ends_on, tracked_at, tracked_by, version) on campaign to thidua_app;
grant update, delete on content_item, duty, milestone to thidua_app;
grant update (
  content_path, position, indicator, indicator_slug, comparator, value, value_high, measure_unit, base, direction, change, scale, whole_number,
  aggregation, accumulation, known_once, deadline, confirmed_at, confirmed_by, dropped_at, version
) on target to thidua_app;
grant update (content, version, saved_at, saved_by) on report_draft to thidua_app;
grant delete on evidence to thidua_app;
grant update (expected) on standing to thidua_app;
grant update (answer, answered_at, withdrawn_at) on reminder to thidua_app;
grant update (content, version, saved_at, saved_by) on review_draft to thidua_app;
grant update (withdrawn_at) on publication to thidua_app;
grant usage on all sequences in schema current_schema_name to thidua_app, thidua_worker;

-- rows
create function guard(relation regclass, condition text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('create policy app_sees on %s to thidua_app using (%s) with check (%s)', relation, condition, condition);
  execute format('create policy worker_sees on %s to thidua_worker using (true) with check (true)', relation);
end $$;

select guard('official_document', 'holder_id in (select units_in_reach()) or id in (select documents_delivered())');
select guard('document_text', 'exists (select 1 from official_document d where d.id = document_id)');
select guard('document_file', 'exists (select 1 from official_document d where d.id = document_id)');
select guard('reading', 'exists (select 1 from document_text t where t.id = document_text_id)');
select guard('document_book', 'org_unit_id = acting_unit()');
select guard('register_entry', 'org_unit_id in (select units_in_reach())');
select guard('delivery', 'to_unit_id in (select units_in_reach()) or from_unit_id in (select units_in_reach())
  or (campaign_id, to_unit_id) in (select r.campaign_id, r.org_unit_id from units_in_campaign_reach() r)');
select guard('delivery_fact', 'exists (select 1 from delivery d where d.id = delivery_id)');
select guard('read_receipt', 'exists (select 1 from delivery d where d.id = delivery_id)');
select guard('report_draft', 'reporter_unit_id in (select units_in_reach()) or period_id in (select periods_received())
  or (period_id, reporter_unit_id) in (select r.period_id, r.org_unit_id from periods_in_reach() r)');
select guard('report', 'reporter_unit_id in (select units_in_reach()) or period_id in (select periods_received())
  or (campaign_id, reporter_unit_id) in (select r.campaign_id, r.org_unit_id from units_in_campaign_reach() r)');
select guard('figure', 'subject_unit_id in (select units_in_reach()) or exists (select 1 from report r where r.id = report_id)');
select guard('narrative', 'exists (select 1 from report r where r.id = report_id)');
select guard('evidence', 'exists (select 1 from report_draft d where d.id = draft_id)');
select guard('report_fact', 'exists (select 1 from report_draft d where d.id = draft_id)');
select guard('review', 'campaign_id in (select campaigns_led())');
select guard('review_figure', 'exists (select 1 from review r where r.id = review_id)');
select guard('review_draft', 'exists (select 1 from review r where r.id = review_id)');
select guard('review_rendition', 'exists (select 1 from review r where r.id = review_id)');
select guard('publication', 'campaign_id in (select campaigns_led())');
drop function guard(regclass, text);

-- The portal reads views that name their columns one by one, and nothing else.
create view portal_installation as select province_name, time_zone, clock_offset_seconds from installation;
create view portal_publication as
  select p.id, p.campaign_id, p.kind, p.document_id, p.source, p.as_of, p.content, p.approved_at
  from publication p where p.withdrawn_at is null;
create view portal_campaign as
  select c.id, c.title, c.theme, c.starts_on, c.ends_on
  from campaign c where exists (select 1 from publication p where p.campaign_id = c.id and p.withdrawn_at is null);
create view portal_file as
  select f.document_id, f.sha256, f.file_name, s.media_type, s.bytes, p.campaign_id
  from document_file f join stored_file s using (sha256)
  join publication p on p.document_id = f.document_id and p.kind = 'document' and p.withdrawn_at is null;
grant select on portal_installation, portal_publication, portal_campaign, portal_file to thidua_portal;
