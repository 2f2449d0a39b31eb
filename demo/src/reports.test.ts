import { compare, sum } from '@thidua/domain/kernel/decimal'
import { isWeekend } from '@thidua/domain/kernel/plain-date'
import { expect, test } from 'vitest'
import { districts } from './org-units.ts'
import { dutiesOf, midterm, periods, reportersOf } from './periods.ts'
import { figuresSent, reports } from './reports.ts'
import { target } from './targets.ts'

const of = (periodKey: string) => reports.filter((report) => report.periodKey === periodKey)
const sentOf = (periodKey: string) => of(periodKey).filter(({ acts }) => acts.some(({ kind }) => kind === 'submitted'))

test('every figure answers a duty, and a report that was sent answers all of its own', () => {
  for (const period of periods) {
    const owed = new Set(dutiesOf(period).map((duty) => `${duty.reporterKey}/${duty.targetSlug}/${duty.subjectKey}`))
    for (const report of of(period.key)) {
      const given = report.figures.map((figure) => `${report.reporterKey}/${figure.targetSlug}/${figure.subjectKey}`)
      for (const cell of given) expect(owed).toContain(cell)
      expect(new Set(given).size).toBe(given.length)
      const mine = [...owed].filter((cell) => cell.startsWith(`${report.reporterKey}/`) && !cell.includes('/null/'))
      if (sentOf(period.key).includes(report)) expect(given.toSorted()).toEqual(mine.toSorted())
    }
  }
})

test('a figure is a number, the two numbers of a rate, or "chưa có số" with its reason', () => {
  for (const figure of reports.flatMap(({ figures }) => figures)) {
    const isRate = target(figure.targetSlug).aggregation === 'ratio'
    if (figure.absent) {
      expect([figure.value, figure.numerator, figure.note === null]).toEqual([null, null, false])
    } else {
      expect([figure.value === null, figure.numerator === null, figure.denominator === null]).toEqual([
        isRate,
        !isRate,
        !isRate,
      ])
    }
    if (isRate && !figure.absent && figure.targetSlug !== 'doctors-per-10k' && figure.targetSlug !== 'beds-per-10k')
      expect(compare(figure.numerator ?? '', figure.denominator ?? '')).not.toBe(1)
    expect(['estimate', 'preliminary', 'official']).toContain(figure.status)
  }
})

test('what adds up over the year never falls from March to June', () => {
  const earlier = new Map(
    of('quy-1').flatMap(({ figures }) => figures.map((one) => [`${one.targetSlug}/${one.subjectKey}`, one.value])),
  )
  for (const figure of of('so-ket').flatMap(({ figures }) => figures)) {
    const before = earlier.get(`${figure.targetSlug}/${figure.subjectKey}`)
    if (target(figure.targetSlug).accumulation !== 'cumulative' || before === undefined || before === null) continue
    expect(compare(figure.value ?? '', before), `${figure.targetSlug} ${figure.subjectKey}`).not.toBe(-1)
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
  const districtKeys = districts.map(({ key }) => key)
  expect(senders.filter((key) => districtKeys.includes(key))).toHaveLength(6)
  const owners = reportersOf(midterm).filter((key) => !districtKeys.includes(key) && !midterm.wordsOnly.includes(key))
  expect([senders.filter((key) => owners.includes(key)).length, owners.length]).toEqual([6, 12])
  expect(of('so-ket').map(({ reporterKey }) => reporterKey)).not.toContain('ubnd-huyen-binh-gia')
})

test('reports are due on working days, and what is told of a report comes in order', () => {
  for (const { dueOn } of periods) expect(isWeekend(dueOn)).toBe(false)
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
