/**
 * What makes a reading less sure, as log-odds. Fitted by logistic regression with `npm run read:refit` on the odd sets of
 * our texts, each read again after light damage as of scanning (`test/reading/damage.ts`), and held against the even
 * sets; a doubt that fitted as no doubt counts nothing. Undamaged, these texts are read rightly because the grammar was
 * mended by them, so `SURE` is not fitted: it sets the mean to the share that is right at first sight of new texts.
 */
export const DOUBTS = {
  /** No word compares the number (`từ`, `trên`, `đạt` …) and it is not the whole. */
  'not-compared': -0.9,
  /** Neither the clause nor its heading says that it is a goal. */
  'not-aimed': -0.3,
  /** It stands among the tasks of offices. */
  duty: -0.7,
  'no-unit': -2.9,
  /** The indicator was named in words before. */
  'borrowed-name': 0,
  'one-word-name': -1.9,
  /** A goal in words, or of nought. */
  worded: 0,
  table: 0,
  /** The sentence also tells of results. */
  'past-near': -1.1,
  /** Five figures and more in one sentence. */
  crowded: -0.3,
  'number-in-words': 0,
  /** Letters or digits look as if scanning had spoilt them. */
  'scan-damage': -0.5,
} as const satisfies Readonly<Record<string, number>>

export type Doubt = keyof typeof DOUBTS

/** Log-odds of a reading without doubts. */
export const SURE = 2.6

/** How sure a reading with these doubts is, 0 to 1, in hundredths. */
export function confidenceOf(doubts: readonly Doubt[]): number {
  const odds = doubts.reduce((sum, one) => sum + DOUBTS[one], SURE)
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}
