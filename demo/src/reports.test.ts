import { compare, sum } from '@thidua/domain/kernel/decimal'
import { isWorkingDay } from '@thidua/domain/report/due'
import { expect, test } from 'vitest'
import { calendar } from './clock.ts'
import { districts } from './org-units.ts'
import { dutiesOf, midterm, periods, reportersOf } from './periods.ts'
import { type DemoFigure, type DemoReport, figuresSent, reports } from './reports.ts'
import { target } from './targets.ts'

const of = (periodKey: string) => reports.filter((report) => report.periodKey === periodKey)
const sentOf = (periodKey: string) => of(periodKey).filter(({ acts }) => acts.some(({ kind }) => kind === 'submitted'))

const cellsOf = ({ reporterKey, figures }: DemoReport) =>
  figures.map(({ targetSlug, subjectKey }) => `${reporterKey}/${targetSlug}/${subjectKey}`)

test('every figure answers a duty, and a report that was sent answers all of its own', () => {
  for (const period of periods) {
    const owed = new Set(dutiesOf(period).map((duty) => `${duty.reporterKey}/${duty.targetSlug}/${duty.subjectKey}`))
    for (const report of of(period.key)) {
      const given = cellsOf(report)
      expect(new Set(given).size).toBe(given.length)
      expect(given.filter((cell) => !owed.has(cell))).toEqual([])
    }
    for (const report of sentOf(period.key)) {
      const mine = [...owed].filter((cell) => cell.startsWith(`${report.reporterKey}/`) && !cell.includes('/null/'))
      expect(cellsOf(report).toSorted()).toEqual(mine.toSorted())
    }
  }
})

const isRate = ({ targetSlug }: DemoFigure) => target(targetSlug).aggregation === 'ratio'

test('a figure is a number, the two numbers of a rate, or "chưa có số" with its reason', () => {
  const figures = reports.flatMap((report) => report.figures)
  for (const { value, numerator, note } of figures.filter(({ absent }) => absent))
    expect([value, numerator, note === null]).toEqual([null, null, false])
  for (const figure of figures.filter(({ absent }) => !absent))
    expect([figure.value === null, figure.numerator !== null, figure.denominator !== null]).toEqual(
      Array(3).fill(isRate(figure)),
    )
})

test('no rate is over one hundred percent', () => {
  const percents = reports.flatMap(({ figures }) => figures).filter((one) => isRate(one) && one.numerator !== null)
  for (const { numerator, denominator } of percents) expect(compare(numerator ?? '', denominator ?? '')).not.toBe(1)
})

test('what adds up over the year never falls from March to June', () => {
  const earlier = new Map(
    of('quy-1').flatMap(({ figures }) => figures.map((one) => [`${one.targetSlug}/${one.subjectKey}`, one.value])),
  )
  for (const figure of of('so-ket').flatMap(({ figures }) => figures)) {
    const before = earlier.get(`${figure.targetSlug}/${figure.subjectKey}`)
    const addsUp = target(figure.targetSlug).accumulation === 'cumulative'
    expect(addsUp ? compare(figure.value ?? '', before ?? '0') : 0).not.toBe(-1)
  }
})

test('insured people stand over the people of the census', () => {
  const insured = of('so-ket').flatMap(({ figures }) =>
    figures.filter((one) => one.targetSlug === 'health-insurance-cover'),
  )
  expect(insured).toHaveLength(11)
  for (const { subjectKey, denominator } of insured)
    expect(Number(denominator)).toBe(districts.find(({ key }) => key === subjectKey)?.population2019)
})

test('the turnout of the districts makes the 571.347 of 571.411 voters that the province published', () => {
  const turnout = of('so-ket').flatMap(({ figures }) => figures.filter((one) => one.targetSlug === 'voter-turnout'))
  expect(sum(turnout.map(({ numerator }) => numerator ?? '0'))).toBe('571347')
  expect(sum(turnout.map(({ denominator }) => denominator ?? '0'))).toBe('571411')
})

test('on the Monday before the June reports are due, 6 of 11 districts and 6 of 12 owners have sent theirs', () => {
  const senders = sentOf('so-ket').map(({ reporterKey }) => reporterKey)
  const districtKeys = new Set(districts.map(({ key }) => key))
  expect(senders.filter((key) => districtKeys.has(key))).toHaveLength(6)
  const owners = reportersOf(midterm).filter((key) => !districtKeys.has(key) && !midterm.wordsOnly.includes(key))
  expect([senders.filter((key) => owners.includes(key)).length, owners.length]).toEqual([6, 12])
  expect(of('so-ket').map(({ reporterKey }) => reporterKey)).not.toContain('ubnd-huyen-binh-gia')
})

test('reports are due on working days, and what is told of a report comes in order', () => {
  for (const { dueOn } of periods) expect(isWorkingDay(dueOn, calendar)).toBe(true)
  for (const { acts } of reports) {
    const times = acts.map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
  }
})

test('a figure that came back was wrong in the first revision only', () => {
  for (const report of reports.filter(({ firstSent }) => firstSent.length > 0))
    expect(figuresSent(report, 1)).not.toEqual(figuresSent(report, 2))
})

test('every text stands under a heading of the outline', () => {
  for (const { periodKey, narratives } of reports) {
    const outline = periods.find(({ key }) => key === periodKey)?.outline
    for (const { heading, text } of narratives) {
      expect(outline).toContain(heading)
      expect(text.length).toBeGreaterThan(5)
    }
  }
})
