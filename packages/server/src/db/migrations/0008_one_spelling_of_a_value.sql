-- A value has one spelling whatever order its reports came in: 1.5 + 1.5 is 3, and so is 4.5 - 1.5.
create or replace function standing_value(aggregation text, scale numeric, reported bigint, total numeric, denominator numeric)
  returns numeric language sql immutable as $$
    select trim_scale(case
      when reported = 0 then null
      when aggregation <> 'ratio' then total
      when denominator = 0 then null
      else round(total * scale / denominator, 20)
    end) $$;
update standing set value = trim_scale(value);
