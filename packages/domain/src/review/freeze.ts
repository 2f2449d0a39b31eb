import { type PlainDate, dateInVietnam } from '../kernel/plain-date.ts'
import { type FigureCandidate, chooseFigure } from '../standing/choose.ts'
import { type RollUpRule, type Standing, leafOf } from '../standing/roll-up.ts'

/** A figure with the days on which it was returned and verified, so that any day can be looked back at. */
export type DatedFigure = Omit<FigureCandidate, 'returned' | 'verified'> & {
  readonly returnedAt: string | null
  readonly verifiedAt: string | null
}

/** One subject's frozen figure: the copy, and the revision that it came from. */
export interface FrozenFigure {
  readonly subjectId: string
  /** `null` where nothing that counts had come by the cut-off day. */
  readonly figureId: string | null
  readonly reportId: string | null
  readonly revision: number | null
  readonly leaf: Standing
}

/** What was known at the end of the cut-off day in Vietnam: later sendings, returns and checks are not. */
export function figuresAsOf(figures: readonly DatedFigure[], cutOff: PlainDate): FigureCandidate[] {
  return figures
    .filter(({ sentAt }) => hadHappened(sentAt, cutOff))
    .map(({ returnedAt, verifiedAt, ...figure }) =>
      Object.assign(figure, { returned: hadHappened(returnedAt, cutOff), verified: hadHappened(verifiedAt, cutOff) }),
    )
}

/** Freezes one target and period: for every subject that owes a figure, the one that counted on the cut-off day. */
export function freezeFigures(
  rule: RollUpRule,
  cutOff: PlainDate,
  subjects: ReadonlyMap<string, readonly DatedFigure[]>,
): FrozenFigure[] {
  return [...subjects].map(([subjectId, figures]) => {
    const counts = chooseFigure(figuresAsOf(figures, cutOff))
    return {
      subjectId,
      figureId: counts?.figureId ?? null,
      reportId: counts?.reportId ?? null,
      revision: counts?.revision ?? null,
      leaf: leafOf(rule, {
        amount: counts?.amount ?? null,
        verified: counts?.verified ?? false,
        late: counts?.late ?? false,
      }),
    }
  })
}

function hadHappened(instant: string | null, cutOff: PlainDate): boolean {
  return instant !== null && dateInVietnam(instant) <= cutOff
}
