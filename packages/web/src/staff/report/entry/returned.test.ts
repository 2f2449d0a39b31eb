import { expect, test } from 'vitest'
import type { ReportForm } from '../report.ts'
import { returnedIn } from './returned.ts'

const fact = (kind: ReportForm['facts'][number]['kind'], revision: number, targetId: string | null = null) => ({
  kind,
  revision,
  at: '2021-06-21T07:00:00Z',
  decidedBy: null,
  enteredBy: 'Ai đó',
  reason: kind === 'returned' ? 'sai kỳ' : null,
  targetId,
  subjectUnitId: targetId === null ? null : 'u',
})
const sent = [fact('drafted', 1), fact('sent', 1), fact('returned', 1, 'a'), fact('returned', 1, 'b')]

test('the reasons stay in sight while the next revision is written, until it is sent', () => {
  const reasons = (status: ReportForm['status'], revision: number, facts = sent) =>
    returnedIn({ facts, revision, status }).map((one) => one.targetId)
  expect(reasons('returned', 1)).toEqual(['a', 'b'])
  expect(reasons('draft', 2, [...sent, fact('drafted', 2)])).toEqual(['a', 'b'])
  expect(reasons('sent', 2, [...sent, fact('drafted', 2), fact('sent', 2)])).toEqual([])
  expect(reasons('returned', 1, [...sent, fact('verified', 1, 'b')])).toEqual(['a'])
})
