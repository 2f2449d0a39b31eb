/** How sure a reading was, and whether it was right. */
export type Outcome = { readonly confidence: number; readonly right: boolean }
export type Band = { readonly from: number; readonly to: number; readonly found: number; readonly right: number }

const EDGES = [0, 0.5, 0.7, 0.9, 1] as const

/** How often readings of each band of confidence were right; bands that nothing falls into are left out. */
export function bandsOf(outcomes: readonly Outcome[]): Band[] {
  return EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] ?? 0
    const inside = outcomes.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
    if (inside.length === 0) return []
    return [{ from, to, found: inside.length, right: inside.filter((one) => one.right).length / inside.length }]
  })
}

/** Expected calibration error: by how much confidence and share of the right differ, over tenths of confidence. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  let error = 0
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    if (inside.length === 0) continue
    const mean = inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length
    const right = inside.filter((one) => one.right).length / inside.length
    error += (inside.length / outcomes.length) * Math.abs(mean - right)
  }
  return error
}
