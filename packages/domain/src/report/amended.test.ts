import { expect, test } from 'vitest'
import { amendedSince } from './amended.ts'
import type { ReportFact } from './status.ts'

const sent = (revision: number): ReportFact => ({ kind: 'sent', revision, at: `sent ${revision}` })
const verified = (revision: number, ...figureKeys: string[]): ReportFact => ({
  kind: 'verified',
  revision,
  at: `accepted ${revision}`,
  figureKeys,
})

test('a revision sent after an acceptance says so, whether all or some figures were accepted', () => {
  const said = { acceptedRevision: 1, acceptedAt: 'accepted 1', revision: 2, sentAt: 'sent 2' }
  expect(amendedSince([sent(1), verified(1), sent(2)])).toEqual(said)
  expect(amendedSince([sent(1), verified(1, 'a'), sent(2)])).toEqual(said)
  // the newer one being accepted in its turn does not undo that the first was used
  expect(amendedSince([sent(1), verified(1), sent(2), verified(2)])).toEqual(said)
})

test('what was never accepted, what was accepted last, and what was taken back before are no corrections', () => {
  expect(amendedSince([])).toBeNull()
  expect(amendedSince([sent(1), sent(2)])).toBeNull()
  expect(amendedSince([sent(1), sent(2), verified(2)])).toBeNull()
  const withdrawn: ReportFact = { kind: 'verification-withdrawn', revision: 1, at: 'taken back' }
  expect(amendedSince([sent(1), verified(1), withdrawn, sent(2)])).toBeNull()
  expect(amendedSince([sent(1), verified(1), withdrawn, verified(1), sent(2)])).not.toBeNull()
})
