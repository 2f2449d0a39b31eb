import type { FigureAboutUs, OwnerReport } from '@thidua/contract/figure-answer'
import type { AnswerState } from '@thidua/domain/report/answer'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { amountOf } from '../report/target-kind.ts'
import { shown } from '../standing/shown.ts'
import { answerStates, presentAnswer } from './figure-answer.repository.ts'

/** One row of what the database hands out to the unit that a figure is about. */
export interface SentAboutUs {
  readonly figure_id: string
  readonly draft_id: string
  readonly period_id: string
  readonly reporter_unit_id: string
  readonly revision: number
  readonly submitted_at: string
  readonly returned: boolean
}

/** All that owners sent about the acting unit, every revision. */
export async function loadAboutUs(tx: Tx, periodId?: string) {
  return tx
    .selectFrom(sql<SentAboutUs>`owner_figures_about_us()`.as('s'))
    .innerJoin('figure as f', 'f.id', 's.figure_id')
    .innerJoin('target as t', 't.id', 'f.target_id')
    .innerJoin('reporting_period as p', 'p.id', 's.period_id')
    .innerJoin('campaign as c', 'c.id', 'p.campaign_id')
    .selectAll('s')
    .select([
      'f.target_id',
      'f.subject_unit_id',
      'f.value',
      'f.numerator',
      'f.denominator',
      'f.note',
      't.indicator',
      't.measure_unit',
      't.aggregation',
      't.accumulation',
      't.scale',
      't.whole_number',
      't.position',
      'p.name as period',
      'c.id as campaign_id',
      'c.title',
    ])
    .$if(periodId !== undefined, (some) => some.where('s.period_id', '=', periodId ?? ''))
    .orderBy('s.submitted_at', 'desc')
    .orderBy('t.position')
    .execute()
}
export type AboutUsRow = Awaited<ReturnType<typeof loadAboutUs>>[number]

const cellIn = (row: AboutUsRow): string => `${row.draft_id}/${row.target_id}`

/** How the acting unit stands to each figure about it, by report and target. */
export async function statesAboutUs(
  tx: Tx,
  rows: readonly AboutUsRow[],
): Promise<(row: AboutUsRow) => AnswerState | undefined> {
  const states = await answerStates(
    tx,
    rows.map((row) => ({
      cell: cellIn(row),
      figureId: row.figure_id,
      revision: row.revision,
      amount: amountOf(row),
      returned: row.returned,
    })),
  )
  return (row) => states.get(cellIn(row))
}

/** What owners say of the acting unit, by report, the newest first; each figure as it stands, with the unit's answer. */
export async function readAboutUs(tx: Tx, today: PlainDate, periodId?: string): Promise<OwnerReport[]> {
  const rows = await loadAboutUs(tx, periodId)
  const stateIn = await statesAboutUs(tx, rows)
  const names = await nameOfUnits(
    tx,
    today,
    rows.map((row) => row.reporter_unit_id),
  )
  return [...Map.groupBy(rows, (row) => row.draft_id).values()].flatMap((sent): OwnerReport[] => {
    const [newest] = sent
    const figures = sent.flatMap((row) => presentFigure(row, stateIn(row)))
    if (newest === undefined || figures.length === 0) return []
    return [
      {
        period: { id: newest.period_id, name: newest.period },
        campaign: { id: newest.campaign_id, title: newest.title },
        owner: { id: newest.reporter_unit_id, name: names(newest.reporter_unit_id) },
        sentAt: newest.submitted_at,
        revision: newest.revision,
        figures,
      },
    ]
  })
}

function presentFigure(row: AboutUsRow, state: AnswerState | undefined): FigureAboutUs[] {
  const answer = presentAnswer(state)
  if (answer === null || state?.figure?.figureId !== row.figure_id) return []
  return [
    {
      targetId: row.target_id,
      indicator: row.indicator,
      measureUnit: row.measure_unit,
      aggregation: row.aggregation as FigureAboutUs['aggregation'],
      wholeNumber: row.whole_number,
      value: shown(row.value),
      numerator: shown(row.numerator),
      denominator: shown(row.denominator),
      note: row.note,
      answer,
    },
  ]
}
