import { daysBetween, dateInVietnam } from '@thidua/domain/kernel/plain-date'
import { drawSample } from '@thidua/domain/report/sample'
import type { Tx } from '../../db/database.ts'
import type { Permit } from '../../http/permit.ts'
import type { Deps, PeriodRecord } from '../report/report.repository.ts'
import { lookAtSent } from './to-check.queries.ts'

/**
 * Draws reports that wait to be accepted; the draw and its reasons are kept. @returns how many
 * @throws Refusal report.sample-size
 */
export async function drawReports(
  { tx, actor, services }: Deps,
  _permit: Permit<'report.verify'>,
  period: PeriodRecord,
  input: { size: number; seed: string },
): Promise<number> {
  const waiting = (await lookAtSent(tx, period, actor)).filter(({ status }) => status === 'sent')
  const lately = await lastSampled(tx)
  const today = services.clock.today()
  const drawn = drawSample(
    waiting.map(({ draftId, reporterUnitId, change }) => {
      const at = lately.get(reporterUnitId)
      return {
        reportId: draftId,
        change,
        daysSinceSampled: at === undefined ? null : daysBetween(dateInVietnam(at), today),
      }
    }),
    input.size,
    input.seed,
  )
  const sampleId = services.newId()
  await tx
    .insertInto('report_sample')
    .values({
      id: sampleId,
      period_id: period.id,
      org_unit_id: actor.orgUnitId,
      seed: input.seed,
      drawn_at: services.clock.now(),
      drawn_by: actor.personId,
    })
    .execute()
  await tx
    .insertInto('report_sample_item')
    .values(drawn.map(({ reportId, because }) => ({ sample_id: sampleId, draft_id: reportId, reasons: [...because] })))
    .execute()
  return drawn.length
}

/** When each unit was last in a sample of the acting unit's. */
async function lastSampled(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('report_sample_item as i')
    .innerJoin('report_sample as s', 's.id', 'i.sample_id')
    .innerJoin('report_draft as d', 'd.id', 'i.draft_id')
    .select(['d.reporter_unit_id', 's.drawn_at'])
    .orderBy('s.drawn_at')
    .execute()
  return new Map(rows.map((row) => [row.reporter_unit_id, row.drawn_at]))
}
