/** Columns between the name of a row and the figure of the period. */
export const CONTEXT_COLUMNS = ['measureUnit', 'assigned', 'lastYear', 'previous'] as const
/** Columns between that figure and the evidence. */
export const AFTER_COLUMNS = ['cumulative', 'yearEstimate', 'percentOfPlan', 'percentOfSamePeriod'] as const

/** Those, the name, the figure of the period, the evidence and the note. */
export const COLUMNS = CONTEXT_COLUMNS.length + AFTER_COLUMNS.length + 4
