import { round } from '@thidua/domain/kernel/decimal'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { Figure } from '../../../ui/figure.tsx'
import type { TableColumn } from '../../../ui/table-column.ts'
import { OwnerSide } from '../answers/owner-side.tsx'
import type { ReportForm, ReportRow } from '../report.ts'
import { Behind, SentFigure } from './sent-figure.tsx'

type Words = TFunction<['report', 'common']>

export const placeOf = (form: ReportForm, row: ReportRow): string =>
  row.subject.id === form.reporter.id ? row.indicator : `${row.indicator}, ${row.subject.name}`

/** A column of context: shown rounded, empty where there is none. */
const figure = (
  key: string,
  head: string,
  value: (row: ReportRow) => string | null,
  places = 2,
): TableColumn<ReportRow> => ({ key, head, figures: true, cell: (row) => shown(value(row), places) })

const shown = (value: string | null, places: number): ReactNode =>
  value === null ? null : <Figure value={round(value, places)} />

/** The sheet of the entry, read only, with a verdict at the end of each row. */
export const checkColumns = (
  t: Words,
  form: ReportForm,
  verdict: (row: ReportRow) => ReactNode,
): TableColumn<ReportRow>[] => [
  { key: 'name', head: t('report:grid.target'), cell: (row) => placeOf(form, row), width: '20rem' },
  { key: 'unit', head: t('report:grid.measureUnit'), cell: (row) => row.measureUnit },
  figure('assigned', t('report:grid.assigned'), (row) => row.assigned),
  figure('lastYear', t('report:grid.lastYear'), (row) => row.columns.samePeriodLastYear),
  figure('previous', t('report:grid.previous'), (row) => row.previous),
  { key: 'now', head: t('report:grid.thisPeriod'), figures: true, cell: (row) => <SentFigure row={row} /> },
  figure('cumulative', t('report:grid.cumulative'), (row) => row.columns.cumulative),
  figure('estimate', t('report:grid.yearEstimate'), (row) => row.columns.yearEstimate),
  figure('plan', t('report:grid.percentOfPlan'), (row) => row.columns.percentOfPlan, 1),
  figure('last', t('report:grid.percentOfSamePeriod'), (row) => row.columns.percentOfSamePeriod, 1),
  { key: 'note', head: t('report:grid.note'), cell: (row) => <Behind form={form} row={row} />, wide: true },
  ...(form.rows.some(({ answer }) => answer !== null)
    ? [
        {
          key: 'answer',
          head: t('report:check.answer'),
          cell: (row: ReportRow) => <OwnerSide form={form} row={row} />,
          wide: true,
          width: '14rem',
        },
      ]
    : []),
  { key: 'verdict', head: t('report:check.verdict'), cell: verdict, wide: true, width: '14rem' },
]
