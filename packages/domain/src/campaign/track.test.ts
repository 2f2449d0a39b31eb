import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { type CampaignFact, campaignStatus, nextCampaignActions, phaseOf } from './status.ts'
import { type TargetGoal, isCeiling, thresholdOf } from './target.ts'
import { type CampaignDraft, missingBeforeTracking, notesBeforeTracking, refuseUnlessReady } from './track.ts'

const goal: TargetGoal = {
  comparator: 'at_least',
  direction: 'up',
  value: '95',
  valueHigh: null,
  base: null,
  change: null,
}
const ready: CampaignDraft = {
  name: 'Đợt thi đua đặc biệt',
  legalBasisDocumentId: 'directive',
  leadOrgUnitId: 'home-affairs',
  startsOn: plainDate('2021-01-30'),
  endsOn: plainDate('2021-10-30'),
  targets: [{ targetId: 't1', name: 'Tỷ lệ cử tri đi bầu', confirmed: true, goal }],
  unconfirmedElements: 0,
  dutiesWithoutActor: 0,
}
const codes = (draft: CampaignDraft) => missingBeforeTracking(draft).map(({ code }) => code)

const withGoal = (changed: Partial<TargetGoal>) => ({
  ...ready,
  targets: [{ targetId: 't1', name: 'PCI', confirmed: true, goal: { ...goal, value: null, ...changed } }],
})

test('a draft with document, lead unit, window and confirmed targets may be tracked', () => {
  expect(codes(ready)).toEqual([])
  expect(() => refuseUnlessReady(ready)).not.toThrow()
})

test('no tracked campaign without a legal basis and a lead unit', () => {
  const draft = { ...ready, legalBasisDocumentId: null, leadOrgUnitId: null }
  expect(codes(draft)).toEqual(['campaign.legal-basis-missing', 'campaign.lead-unit-missing'])
  expect(() => refuseUnlessReady(draft)).toThrow('campaign.not-ready')
})

test('nothing read by the machine takes effect unconfirmed', () => {
  const targets = ready.targets.map((target) => Object.assign({}, target, { confirmed: false }))
  expect(missingBeforeTracking({ ...ready, targets, unconfirmedElements: 2 })).toEqual([
    { code: 'campaign.targets-unconfirmed', params: { count: 1 } },
    { code: 'campaign.elements-unconfirmed', params: { count: 2 } },
  ])
})

test('a target needs a number unless its goal stands in words', () => {
  expect(codes(withGoal({}))).toEqual(['campaign.target-without-number'])
  expect(codes(withGoal({ comparator: 'qualitative' }))).toEqual([])
})

test('a window needs both ends, the last not before the first', () => {
  expect(codes({ ...ready, startsOn: null, endsOn: null })).toEqual(['campaign.start-missing', 'campaign.end-missing'])
  expect(codes({ ...ready, endsOn: plainDate('2021-01-29') })).toEqual(['campaign.window-ends-before-start'])
})

test('a duty that names nobody and a decrease without a base are shown and stop nothing', () => {
  const draft: CampaignDraft = {
    ...ready,
    dutiesWithoutActor: 3,
    targets: [
      {
        targetId: 't2',
        name: 'Tai nạn',
        confirmed: true,
        goal: { ...goal, comparator: 'decrease_by_at_least', value: '5', change: 'relative' },
      },
    ],
  }
  expect(codes(draft)).toEqual([])
  expect(notesBeforeTracking(draft).map(({ code }) => code)).toEqual([
    'campaign.change-without-base',
    'campaign.duties-without-actor',
  ])
})

test('the status depends on the facts, not on their order', () => {
  const anyFacts = fc.array(
    fc.record({
      kind: fc.constantFrom<CampaignFact['kind']>('tracking-started', 'final-review-issued', 'closed', 'withdrawn'),
      at: fc.constant('2021-02-01T00:00:00Z'),
    }),
  )
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(campaignStatus(facts)).toBe(campaignStatus(facts.toReversed()))
    }),
  )
  expect(campaignStatus([])).toBe('draft')
  expect(nextCampaignActions[campaignStatus([{ kind: 'tracking-started', at: '' }])]).toContain('collect-reports')
})

test('both ends of the window belong to it', () => {
  const window = { startsOn: plainDate('2021-01-30'), endsOn: plainDate('2021-10-30') }
  const phases = ['2021-01-29', '2021-01-30', '2021-10-30', '2021-10-31'].map((day) => phaseOf(window, plainDate(day)))
  expect(phases).toEqual(['before', 'running', 'running', 'over'])
})

test('a rising range is met at its near end, a ceiling at its far one', () => {
  const range: TargetGoal = { ...goal, comparator: 'between', value: '7', valueHigh: '7.5' }
  expect(thresholdOf(range)).toBe('7')
  expect(thresholdOf({ ...range, direction: 'down' })).toBe('7.5')
  expect(isCeiling({ comparator: 'exactly', direction: 'rank' })).toBe(true)
})
