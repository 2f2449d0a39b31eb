import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Amount } from './amount.ts'
import {
  answerState,
  checkAnswer,
  checkUpholding,
  countAnswers,
  type AnswerStatus,
  type FigureAnswer,
  type OwnerFigure,
} from './answer.ts'
import type { IndicatorKind } from './figure.ts'

const number = (value: string): Amount => ({ kind: 'number', value })
const sent = (revision: number, value: string | null, returned = false): OwnerFigure => ({
  figureId: `f${revision}`,
  revision,
  amount: value === null ? null : number(value),
  returned,
})
const said = { at: '2021-06-20T02:00:00Z', by: 'Văn phòng' }
const agreed = (figureId: string): FigureAnswer => ({ ...said, figureId, kind: 'agreed' })
const objected = (figureId: string, value: string): FigureAnswer => ({
  ...said,
  figureId,
  kind: 'objected',
  amount: number(value),
  reason: 'đếm thiếu hai thôn',
})
const upheld = (figureId: string): FigureAnswer => ({ ...said, figureId, kind: 'upheld', reason: 'hai thôn ngoài kỳ' })

test('a unit that was asked and said nothing is silent; where the owner has no figure there is nothing to answer', () => {
  expect(answerState([sent(1, '90')], []).status).toBe('silent')
  expect(answerState([sent(1, null)], []).status).toBe('nothing')
  expect(answerState([], []).status).toBe('nothing')
})

test('a newer revision that changes the figure opens the question again; one that repeats it does not', () => {
  const answers = [agreed('f1')]
  expect(answerState([sent(1, '90'), sent(2, '91')], answers).status).toBe('silent')
  expect(answerState([sent(1, '90'), sent(2, '90.0')], answers)).toMatchObject({
    status: 'agreed',
    figure: { figureId: 'f2' },
  })
  // what was agreed to, changed and then said again is a new question
  expect(answerState([sent(1, '90'), sent(2, '91'), sent(3, '90')], answers).status).toBe('silent')
})

test('a returned revision is not asked about: the last unreturned one is', () => {
  expect(answerState([sent(1, '90'), sent(2, '91', true)], [agreed('f1')]).status).toBe('agreed')
})

test('the owner turns down an objection, never an agreement; the unit may object again', () => {
  const objection = [objected('f1', '95')]
  expect(answerState([sent(1, '90')], objection).status).toBe('objected')
  expect(answerState([sent(1, '90')], [...objection, upheld('f1')])).toMatchObject({
    status: 'upheld',
    upheldBecause: 'hai thôn ngoài kỳ',
    objection: { amount: number('95') },
  })
  expect(answerState([sent(1, '90')], [agreed('f1'), upheld('f1')]).status).toBe('agreed')
  expect(answerState([sent(1, '90')], [...objection, upheld('f1'), objected('f1', '96')]).status).toBe('objected')
  expect(() => checkUpholding(answerState([sent(1, '90')], [agreed('f1')]), 'đúng')).toThrow('report.no-objection')
})

const kind: IndicatorKind = {
  aggregation: 'sum',
  time: 'cumulative',
  stores: 'this-period',
  scale: '1',
  min: '0',
  max: null,
  wholeNumber: true,
}
const check = (answer: Partial<Parameters<typeof checkAnswer>[1]>, value: string | null): (() => void) => {
  const figure = {
    targetId: 't',
    subjectId: 's',
    measure: 'this-period',
    source: 'unit',
    status: 'preliminary',
    amount: value === null ? null : number(value),
    notYet: false,
  } as const
  return () =>
    checkAnswer(
      answerState([sent(1, '90'), sent(2, '91')], []),
      { figureId: 'f2', kind: 'objected', reason: 'đếm thiếu', ...answer },
      { figure, kind },
    )
}

test('an objection says another figure of the same kind, and why', () => {
  expect(check({}, '95')).not.toThrow()
  expect(check({}, null)).toThrow('report.not-ready')
  expect(check({}, '95.5')).toThrow('report.not-ready')
  expect(check({}, '91.0')).toThrow('report.objection-says-the-same')
  expect(check({ reason: '  ' }, '95')).toThrow('report.objection-without-reason')
})

test('an answer to a figure that was replaced meanwhile is refused', () => {
  expect(check({ figureId: 'f1', kind: 'agreed' }, null)).toThrow('report.figure-superseded')
  expect(check({ kind: 'agreed' }, null)).not.toThrow()
})

const anyRevisions = fc
  .array(fc.tuple(fc.option(fc.nat(3).map(String), { nil: null }), fc.boolean()), { maxLength: 6 })
  .map((rows) => rows.map(([value, returned], at) => sent(at + 1, value, returned)))
const anyAnswers = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('agreed', 'objected', 'upheld'))
    .map(([at, which]) =>
      which === 'agreed' ? agreed(`f${at}`) : which === 'objected' ? objected(`f${at}`, '99') : upheld(`f${at}`),
    ),
  { maxLength: 12 },
)

test('whatever was sent and said: repeating the last figure changes no answer, changing it leaves nobody answered', () => {
  fc.assert(
    fc.property(anyRevisions, anyAnswers, (revisions, answers) => {
      const before = answerState(revisions, answers)
      const amount = before.figure?.amount
      if (amount?.kind !== 'number') return
      const next = { figureId: 'next', revision: revisions.length + 1, returned: false }
      expect(answerState([...revisions, { ...next, amount }], answers).status).toBe(before.status)
      expect(answerState([...revisions, { ...next, amount: number('77') }], answers).status).toBe('silent')
    }),
  )
})

test('those who agreed, objected and are silent make up all who were asked', () => {
  const any = fc.array(fc.constantFrom<AnswerStatus>('agreed', 'objected', 'upheld', 'silent', 'nothing'))
  fc.assert(
    fc.property(any, (statuses) => {
      const { agreed, objected, silent, all } = countAnswers(statuses)
      expect(agreed + objected + silent).toBe(all)
      expect(all).toBe(statuses.filter((one) => one !== 'nothing').length)
    }),
  )
})
