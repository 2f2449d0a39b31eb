/**
 * How figures of subordinate units make their superior's: `sum`; `ratio` (sum of numerators over sum of denominators,
 * never a mean of rates); `count` (units whose figure meets the condition); `own` (each unit's own figure, nothing is
 * added: GRDP, a rank).
 */
export type Aggregation = 'sum' | 'ratio' | 'count' | 'own'

/** How figures of periods make the year's: added up, the last one known, or each for itself. */
export type TimeRollUp = 'cumulative' | 'latest' | 'per-period'

/** Which way is better: `hit` is an exact plan, `rank` a place where 1 is best. */
export type Direction = 'up' | 'down' | 'hit' | 'rank'
