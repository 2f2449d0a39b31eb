/** What a benchmark found, as it is printed. `ours` and `peer` are medians, taken in turn in one run. */
export interface Outcome {
  readonly ours: number
  readonly peer: number
  readonly runs: number
}

export interface Benchmark {
  readonly name: string
  /** What is measured, against what, and what is not. */
  readonly what: string
  readonly unit: string
  readonly better: 'higher' | 'lower'
  /** Bound on ours/peer. */
  readonly goal: number
  readonly run: () => Promise<Outcome>
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length / 2
  const above = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + above) / 2 : above
}

/** Takes both sides one after the other, `runs` times, so that a slow moment of the machine falls on both. */
export async function inTurn(
  runs: number,
  ours: (run: number) => Promise<number>,
  peer: (run: number) => Promise<number>,
): Promise<Outcome> {
  const taken = { ours: [] as number[], peer: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    taken.ours.push(await ours(run))
    taken.peer.push(await peer(run))
  }
  return { ours: median(taken.ours), peer: median(taken.peer), runs }
}

/** Against a limit that does not move. */
export const againstLimit = (runs: number, limit: number, ours: () => Promise<number>): Promise<Outcome> =>
  inTurn(runs, ours, () => Promise.resolve(limit))

export interface Line extends Outcome {
  readonly name: string
  readonly what: string
  readonly unit: string
  readonly ratio: number
  readonly better: 'higher' | 'lower'
  readonly goal: number
  readonly holds: boolean
}

const rounded = (value: number): number => Number(value.toPrecision(4))

export function lineOf({ name, what, unit, better, goal }: Benchmark, { ours, peer, runs }: Outcome): Line {
  const ratio = ours / peer
  const holds = better === 'lower' ? ratio <= goal : ratio >= goal
  return {
    name,
    what,
    ours: rounded(ours),
    peer: rounded(peer),
    unit,
    ratio: rounded(ratio),
    better,
    goal,
    holds,
    runs,
  }
}
