import type { Action, Relation } from '@thidua/domain/policy/actions'
import { nextReportActions, type ReportAction, type ReportStatus } from '@thidua/domain/report/status'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'

/** Which step of a report each permission is for; whoever may approve may also hand back. */
const STEPS: readonly (readonly [Action, ReportAction, string])[] = [
  ['report.edit', 'edit', 'report.edit'],
  ['report.edit', 'amend', 'report.edit'],
  ['report.present', 'present', 'report.present'],
  ['report.approve', 'approve', 'report.approve'],
  ['report.enter-approval', 'approve', 'report.enter-approval'],
  ['report.approve', 'hand-back', 'report.hand-back'],
  ['report.enter-approval', 'hand-back', 'report.hand-back'],
  ['report.submit', 'send', 'report.submit'],
  ['report.verify', 'verify', 'report.verify'],
  ['report.return', 'return', 'report.return'],
]

/** What the caller may do with a report now: by the policy, and by the step at which it is. */
export function reportAbilities(actor: Actor, relations: readonly Relation[], status: ReportStatus): string[] {
  const may = abilitiesOf(actor, [...new Set(STEPS.map(([action]) => action))], relations)
  const now: readonly ReportAction[] = nextReportActions[status]
  return [
    ...new Set(STEPS.flatMap(([action, step, said]) => (may.includes(action) && now.includes(step) ? [said] : []))),
  ]
}
