import { Button, FileButton, Textarea } from '@mantine/core'
import { IconCamera } from '@tabler/icons-react'
import { round } from '@thidua/domain/kernel/decimal'
import { valueOf, type RatioScale } from '@thidua/domain/report/amount'
import { useTranslation } from 'react-i18next'
import { formatFigure } from '../../../ui/format.ts'
import { OwnerSide } from '../answers/owner-side.tsx'
import type { ReportRow } from '../report.ts'
import { amountOfText, cellKeyOf, fieldsOf, type CellField } from './cell-text.ts'
import type { EntryProps } from './entry-props.ts'
import { FindingLine } from './finding-rows.tsx'
import styles from './entry-phone.module.css'
import { columnsNow, findingsOf, isEmptyCell } from './row-view.ts'
import { cellIn, withCell } from './sheet.ts'
import { ReuseEvidence } from './reuse-evidence.tsx'
import { useEvidence } from './use-evidence.ts'
import { WaitingFiles } from './waiting-files-list.tsx'

/** One figure with all that one needs to write it, under a thumb. */
export function PhoneTarget(props: EntryProps & { row: ReportRow; index: number }) {
  const { form, entry, mayType, row, index } = props
  const { t } = useTranslation('report')
  const key = cellKeyOf(row, 'this-period')
  const cell = cellIn(entry.sheet, row, 'this-period')
  const amount = amountOfText(row, cell)
  const value = amount === null ? null : valueOf(amount, row.scale as RatioScale)
  const findings = findingsOf(entry.sheet, row).filter((one) => !isEmptyCell(one) && !one.explained)
  const columns = columnsNow(entry.sheet, row)
  const type = (field: CellField, text: string): void =>
    entry.type(withCell(entry.sheet, key, { [field]: text, notYet: false }), `${key}/${field}`)
  return (
    <>
      <p className={styles.count}>{t('phone.count', { place: index + 1, all: form.rows.length })}</p>
      <h1 className={styles.name}>{row.indicator}</h1>
      {row.subject.id !== form.reporter.id && <p className={styles.subject}>{row.subject.name}</p>}
      {fieldsOf(row).map((field) => (
        <label key={field} className={styles.figure}>
          <span className={styles.label}>{field === 'value' ? t('grid.this-period') : t(`grid.${field}`)}</span>
          <span className={styles.box}>
            <input
              inputMode="decimal"
              autoComplete="off"
              readOnly={!mayType}
              value={cell[field]}
              placeholder={cell.notYet ? t('grid.notYet') : ''}
              aria-invalid={findings.length > 0 || undefined}
              onChange={(event) => type(field, event.currentTarget.value)}
            />
            {field === 'value' && row.measureUnit !== null && <span>{row.measureUnit}</span>}
          </span>
        </label>
      ))}
      {row.aggregation === 'ratio' && value !== null && (
        <p className={styles.result}>
          = {formatFigure(round(value, 2))} {row.measureUnit}
        </p>
      )}
      {findings.map((finding) => (
        <div key={finding.code} className={styles.finding}>
          <FindingLine {...props} finding={finding} size="lg" />
        </div>
      ))}
      <OwnerSide form={form} row={row} />
      <dl className={styles.context}>
        {(
          [
            ['assigned', row.assigned],
            ['lastYear', columns.samePeriodLastYear],
            ['previous', row.previous],
            ['cumulative', columns.cumulative],
            ['percentOfPlan', columns.percentOfPlan],
          ] as const
        ).map(([name, figure]) =>
          figure === null ? null : (
            <div key={name}>
              <dt>{t(`grid.${name}`)}</dt>
              <dd>{formatFigure(round(figure, 1))}</dd>
            </div>
          ),
        )}
      </dl>
      <Evidence {...props} />
      {mayType && (
        <>
          <Textarea
            label={t('grid.note')}
            size="lg"
            autosize
            minRows={1}
            data-row={index}
            data-field="note"
            value={cell.note}
            onChange={(event) =>
              entry.type(withCell(entry.sheet, key, { note: event.currentTarget.value }), `${key}/note`)
            }
          />
          <Button
            size="lg"
            variant="subtle"
            fullWidth
            aria-pressed={cell.notYet}
            onClick={() =>
              entry.type(
                withCell(entry.sheet, key, { value: '', numerator: '', denominator: '', notYet: !cell.notYet }),
                null,
              )
            }
          >
            {t(cell.notYet ? 'phone.hasFigure' : 'phone.notYet')}
          </Button>
        </>
      )}
    </>
  )
}

function Evidence({ form, mayType, row }: EntryProps & { row: ReportRow }) {
  const { t } = useTranslation('report')
  const { add, waiting, error } = useEvidence(form, row.targetId)
  return (
    <section className={styles.evidence}>
      <h2>{t('grid.evidence')}</h2>
      {mayType && (
        <FileButton
          accept="image/*,application/pdf"
          onChange={(file) => file !== null && add(file)}
          inputProps={{ 'aria-label': t('grid.addEvidenceOf', { place: row.indicator }) }}
        >
          {(button) => (
            <Button {...button} size="lg" variant="default" leftSection={<IconCamera size={20} stroke={1.5} />}>
              {t('phone.capture')}
            </Button>
          )}
        </FileButton>
      )}
      <WaitingFiles files={waiting} />
      <ul className="plain-list">
        {form.evidence
          .filter((one) => one.targetId === row.targetId)
          .map((one) => (
            <li key={one.id}>
              <a href={`/api/evidence/${one.id}/file`} download>
                {one.fileName}
              </a>
            </li>
          ))}
      </ul>
      {mayType && <ReuseEvidence form={form} targetId={row.targetId} place={row.indicator} />}
      {error !== null && <p role="alert">{error.message === '' ? t('grid.evidenceFailed') : error.message}</p>}
    </section>
  )
}
