-- The same period of last year is one more sum of a standing, over the units that have reported and whose figure is known.
alter table standing_leaf add column same_period numeric not null default 0, add column same_period_known integer not null default 0;
alter table standing add column same_period numeric not null default 0, add column same_period_known integer not null default 0;

-- What is given out later by the same day counts too, so giving is a change to fold.
alter table standing_change add column allocation_id uuid references allocation (id);
alter table standing_change drop constraint standing_change_check;
alter table standing_change add constraint standing_change_check check (num_nonnulls(report_id, period_id, allocation_id) = 1);
insert into standing_change (period_id) select id from reporting_period;

-- A board asks what one unit was given of all targets; the index carries all that is asked for.
drop index allocation_unit;
create index allocation_unit on allocation (org_unit_id, target_id, version desc)
  include (value, same_period_last_year, baseline, locked, allocated_by, allocated_at);
