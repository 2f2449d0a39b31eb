import { expect, test } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { type ReviewDocument, type Run, paragraph, text } from './document.ts'
import { refuseChangedFigures, refuseCutOff } from './edit.ts'
import { headingOf } from './outline-heading.ts'

const trace = { targetId: 't', nodeId: 'n', periodId: 'p' }
const figure = (value: string, shown: string): Run => ({ kind: 'figure', text: shown, value, trace })
const withRuns = (...runs: Run[]): ReviewDocument => ({
  title: 'BÁO CÁO',
  subject: 'Sơ kết',
  sections: [{ heading: 'I', blocks: [paragraph(...runs)] }],
})
const frozen = withRuns(text('Thu '), figure('2917.512', '2.917,51'))
const codeOf = (work: () => void): string | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

test('the words around a number may change, and a number may be left out', () => {
  expect(
    codeOf(() => refuseChangedFigures(frozen, withRuns(text('Đã thu được '), figure('2917.512', '2.917,51')))),
  ).toBe(undefined)
  expect(codeOf(() => refuseChangedFigures(frozen, withRuns(text('Thu đạt khá'))))).toBe(undefined)
})

test('a frozen number can be changed neither in value nor in print nor in source', () => {
  const other: Run = { kind: 'figure', text: '2.917,51', value: '2917.512', trace: { ...trace, nodeId: 'm' } }
  for (const run of [figure('3000', '2.917,51'), figure('2917.512', '3.000'), other])
    expect(codeOf(() => refuseChangedFigures(frozen, withRuns(run)))).toBe('review.figure-changed')
})

test('the cut-off day is not ahead and not before the period', () => {
  expect(codeOf(() => refuseCutOff('2021-06-16', '2021-06-15', '2021-01-01'))).toBe('review.cut-off-ahead')
  expect(codeOf(() => refuseCutOff('2020-12-31', '2021-06-15', '2021-01-01'))).toBe('review.cut-off-before-period')
  expect(codeOf(() => refuseCutOff('2021-06-15', '2021-06-15', '2021-01-01'))).toBe(undefined)
})

test('the units’ words find their heading whatever the outline calls it', () => {
  expect(headingOf('II. Kết quả đạt được')).toBe('results')
  expect(headingOf('Khó khăn, vướng mắc')).toBe('shortcomings')
  expect(headingOf('Phương hướng, nhiệm vụ thời gian tới')).toBe('next-tasks')
  expect(headingOf('Công tác chỉ đạo, triển khai')).toBe('implementation')
})
