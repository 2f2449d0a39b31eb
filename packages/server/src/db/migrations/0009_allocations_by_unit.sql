-- A board asks what one unit was given of all targets; given out target by target, a unit's rows lie far apart, so the
-- index carries what is asked for.
create index allocation_unit on allocation (org_unit_id, target_id, version desc)
  include (value, same_period_last_year, baseline);
