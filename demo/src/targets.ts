import { allocate } from '@thidua/domain/allocation/allocate'
import { divide, multiply, round } from '@thidua/domain/kernel/decimal'
import baselines from '../data/baselines.json' with { type: 'json' }
import { districts } from './org-units.ts'
import { type TargetDraft, targetDrafts } from './target-list.ts'
import type { DemoAllocation, DemoTarget } from './target-types.ts'

interface Weight {
  readonly nodeId: string
  readonly weight: string
}

const population: readonly Weight[] = districts.map(({ key, population2019 }) => ({
  nodeId: key,
  weight: String(population2019),
}))
const rural: readonly Weight[] = districts.map(({ key, rural2019 }) => ({ nodeId: key, weight: String(rural2019) }))
// All communes of the city reached the standard before 2021 (invented); new ones come from the ten districts.
const ruralWithoutCity = rural.filter(({ nodeId }) => nodeId !== 'ubnd-tp-lang-son')

/** What others than districts collect or certify themselves comes first; the rest goes to districts by weight. */
const divided: Readonly<Record<string, { fixed: Record<string, string>; rest: string; weights: readonly Weight[] }>> = {
  'ntm-commune-new': { fixed: {}, rest: '10', weights: ruralWithoutCity },
  'ntm-advanced-new': { fixed: {}, rest: '5', weights: rural },
  // Customs and the tax office's own collection (invented split of the 5,835).
  'budget-revenue': { fixed: { 'cuc-hai-quan': '3400', 'cuc-thue': '1055' }, rest: '1380', weights: population },
  // Upper secondary schools belong to the department.
  'schools-national-standard-new': { fixed: { 'so-giao-duc-va-dao-tao': '3' }, rest: '17', weights: population },
  'communes-health-criteria-new': { fixed: {}, rest: '10', weights: population },
}

/** Whose figures the owner reports district by district; the other owners report for the province. */
const ownedByDistrict: ReadonlySet<string> = new Set([
  'voter-turnout',
  'commune-road-paved',
  'health-insurance-cover',
  'poverty-rate',
  'accidents-count',
  'accidents-deaths',
  'accidents-injuries',
  'criminal-cases',
])

const baselineRows: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = baselines

/** At 31/12/2020, of one district; rates to two decimals. */
function baselineOf(draft: TargetDraft, subjectKey: string): string | null {
  const [numerator, denominator] = baselineRows[draft.slug]?.[subjectKey] ?? []
  if (numerator === undefined || denominator === undefined) return null
  return round(divide(multiply(String(numerator), draft.scale), String(denominator)), 2)
}

function allocationsOf(draft: TargetDraft): DemoAllocation[] {
  const parts = divided[draft.slug]
  if (parts !== undefined) {
    const fixed = Object.entries(parts.fixed).map(([nodeId, value]) => ({ nodeId, value }))
    const { aggregation, change } = draft
    return [...fixed, ...allocate({ aggregation, change, whole: parts.rest, weights: parts.weights, places: 0 })]
      .filter(({ value }) => value !== '0')
      .map(({ nodeId, value }) => ({
        subjectKey: nodeId,
        reporterKey: nodeId,
        source: 'unit',
        value,
        baseline: null,
        isFixed: nodeId in parts.fixed,
      }))
  }
  const ofDistricts = draft.ownerKey === 'districts' || ownedByDistrict.has(draft.slug)
  return (ofDistricts ? districts.map(({ key }) => key) : ['ubnd-tinh']).map((subjectKey) => ({
    subjectKey,
    reporterKey: draft.ownerKey === 'districts' ? subjectKey : draft.ownerKey,
    source: draft.ownerKey === 'districts' ? 'unit' : 'owner',
    value: draft.value,
    baseline: ofDistricts ? baselineOf(draft, subjectKey) : draft.baseline,
    isFixed: false,
  }))
}

const indicatorSlugOf = ({ slug }: TargetDraft) => (slug === 'accidents-count' ? 'traffic-accidents' : slug)

/** The directive's targets with what each unit was given. */
export const targets: readonly DemoTarget[] = targetDrafts.map((draft) =>
  Object.assign({ indicatorSlug: indicatorSlugOf(draft), allocations: allocationsOf(draft) }, draft),
)

/** @throws Error when the data name a target that is not there. */
export function target(slug: string): DemoTarget {
  const found = targets.find((one) => one.slug === slug)
  if (found === undefined) throw new Error(`the demonstration has no target ${slug}`)
  return found
}
