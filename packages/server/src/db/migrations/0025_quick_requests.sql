-- Báo cáo nhanh: a small form of an office's own to chosen units, due at an hour. What was asked and what was sent is only
-- added to; whether it is open is folded from facts.
create table quick_request (
  id uuid primary key,
  asker_unit_id uuid not null references org_unit (id),
  campaign_id uuid references campaign (id),
  title text not null check (title <> ''),
  document_symbol text,
  note text,
  due_at timestamptz not null,
  asked_at timestamptz not null,
  asked_by uuid not null references person (id)
);
create index quick_request_asker on quick_request (asker_unit_id, asked_at desc);

create table quick_question (
  id uuid primary key,
  request_id uuid not null references quick_request (id),
  position integer not null,
  kind text not null check (kind in ('number', 'choice', 'yes-no', 'text')),
  words text not null check (words <> ''),
  measure_unit text,
  whole_number boolean not null,
  sums boolean not null,
  optional boolean not null,
  choices text[] not null,
  unique (request_id, position)
);

-- The n of "k of n".
create table quick_receiver (
  request_id uuid not null references quick_request (id),
  org_unit_id uuid not null references org_unit (id),
  primary key (request_id, org_unit_id)
);
create index quick_receiver_unit on quick_receiver (org_unit_id);

create table quick_answer (
  id uuid primary key,
  request_id uuid not null,
  org_unit_id uuid not null,
  revision integer not null,
  sent_at timestamptz not null,
  sent_by uuid not null references person (id),
  unique (request_id, org_unit_id, revision),
  foreign key (request_id, org_unit_id) references quick_receiver (request_id, org_unit_id)
);

create table quick_value (
  answer_id uuid not null references quick_answer (id),
  question_id uuid not null references quick_question (id),
  number numeric,
  words text,
  primary key (answer_id, question_id),
  check (num_nonnulls(number, words) = 1)
);

create table quick_request_fact (
  id uuid primary key,
  request_id uuid not null references quick_request (id),
  kind text not null check (kind in ('closed', 'reopened', 'extended')),
  due_at timestamptz,
  at timestamptz not null,
  person_id uuid not null references person (id),
  check ((kind = 'closed') = (due_at is null))
);
create index quick_request_fact_request on quick_request_fact (request_id);

-- An urging may be about a quick report, which needs no campaign.
alter table reminder alter column campaign_id drop not null;
alter table reminder add column quick_request_id uuid references quick_request (id);
alter table reminder drop constraint reminder_about_check;
alter table reminder add constraint reminder_about_check check (about in ('register', 'read', 'report', 'pledge', 'quick-request'));
alter table reminder add constraint reminder_subject check (
  (about = 'quick-request') = (quick_request_id is not null) and (campaign_id is not null or quick_request_id is not null)
);

-- The asker and those asked look at each other's rows; asked here, so that the walls of the two tables do not ask in a ring.
create function quick_requests_asked() returns setof uuid
  language sql stable security definer set search_path from current
  as $$ select id from quick_request where asker_unit_id = acting_unit() $$;
create function quick_requests_received() returns setof uuid
  language sql stable security definer set search_path from current
  as $$ select request_id from quick_receiver where org_unit_id = acting_unit() $$;
revoke all on function quick_requests_asked(), quick_requests_received() from public;
grant execute on function quick_requests_asked(), quick_requests_received() to thidua_app;

grant select on quick_request, quick_question, quick_receiver, quick_answer, quick_value, quick_request_fact to thidua_app, thidua_worker;
grant insert on quick_request, quick_question, quick_receiver, quick_answer, quick_value, quick_request_fact to thidua_app;

create function guard(relation regclass, sees text, adds text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('create policy app_sees on %s for select to thidua_app using (%s)', relation, sees);
  execute format('create policy app_adds on %s for insert to thidua_app with check (%s)', relation, adds);
  execute format('create policy worker_sees on %s to thidua_worker using (true) with check (true)', relation);
end $$;
select guard('quick_request',
  'asker_unit_id = acting_unit() or id in (select quick_requests_received())', 'asker_unit_id = acting_unit()');
select guard('quick_question',
  'request_id in (select quick_requests_asked()) or request_id in (select quick_requests_received())',
  'request_id in (select quick_requests_asked())');
select guard('quick_receiver',
  'org_unit_id = acting_unit() or request_id in (select quick_requests_asked())', 'request_id in (select quick_requests_asked())');
select guard('quick_answer',
  'org_unit_id = acting_unit() or request_id in (select quick_requests_asked())', 'org_unit_id = acting_unit()');
select guard('quick_value',
  'exists (select 1 from quick_answer a where a.id = answer_id)',
  'exists (select 1 from quick_answer a where a.id = answer_id and a.org_unit_id = acting_unit())');
select guard('quick_request_fact',
  'request_id in (select quick_requests_asked()) or request_id in (select quick_requests_received())',
  'request_id in (select quick_requests_asked())');
drop function guard(regclass, text, text);
