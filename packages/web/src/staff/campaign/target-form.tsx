import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { Indicator } from '@thidua/contract/indicator'
import { COMPARATORS } from '@thidua/domain/campaign/target'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../ui/day-input.tsx'
import { IndicatorChoice } from '../indicator/indicator-choice.tsx'
import styles from './reading.module.css'
import type { FieldsOfTarget, NumberField, TypedTarget } from './target-fields.ts'
import { isRange, readTarget } from './target-fields.ts'

interface TargetFormProps {
  initial: TypedTarget
  /** Headings of the document that the target may stand under. */
  paths: readonly string[]
  saveLabel: string
  pending: boolean
  /** What the server refused, with both versions where somebody else was faster. */
  problem: ReactNode
  onSave: (fields: FieldsOfTarget) => void
  onCancel: () => void
}

const directions = ['up', 'down', 'hit', 'rank'] as const
const aggregations = ['sum', 'ratio', 'count', 'own'] as const
const accumulations = ['cumulative', 'latest', 'per-period'] as const

/** What the catalogue says of an indicator, as the fields of a target; its own words stay the document's. */
const meantBy = ({ slug, measureUnit, direction, aggregation, accumulation, knownLate }: Indicator) => ({
  indicatorSlug: slug,
  measureUnit,
  direction,
  aggregation,
  accumulation,
  knownOnce: knownLate,
})

/** Everything that a target says, in words. Saving also confirms it. */
export function TargetForm({ initial, paths, saveLabel, pending, problem, onSave, onCancel }: TargetFormProps) {
  const { t } = useTranslation(['campaign', 'common'])
  const [form, setForm] = useState(initial)
  useHotkeys([['Escape', onCancel]], [])
  const [tried, setTried] = useState(false)
  const read = readTarget(form)
  const wrong = tried && 'wrong' in read ? read.wrong : []
  const set = (changed: Partial<TypedTarget>) => setForm((before) => ({ ...before, ...changed }))
  const number = (field: NumberField) => (
    <TextInput
      label={t(`fields.${field}`)}
      inputMode="decimal"
      value={form[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
      error={wrong.includes(field) ? t('fields.notANumber') : undefined}
    />
  )
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if ('fields' in read) onSave(read.fields)
      }}
    >
      <Textarea
        label={t('fields.indicator')}
        value={form.indicator}
        autosize={false}
        rows={2}
        className={styles.whole ?? ''}
        onChange={(event) => set({ indicator: event.currentTarget.value })}
        error={wrong.includes('indicator') ? t('fields.missing') : undefined}
      />
      <IndicatorChoice
        className={styles.whole ?? ''}
        value={form.indicatorSlug ?? null}
        onChoose={(chosen) => set(chosen === null ? { indicatorSlug: null } : meantBy(chosen))}
      />
      <NativeSelect
        label={t('fields.comparator')}
        value={form.comparator}
        onChange={(event) => set({ comparator: event.currentTarget.value as TypedTarget['comparator'] })}
        data={COMPARATORS.map((value) => ({ value, label: t(`comparator.${value}`) }))}
      />
      {form.comparator !== 'qualitative' && number('value')}
      {isRange(form.comparator) && number('valueHigh')}
      <TextInput
        label={t('fields.measureUnit')}
        value={form.measureUnit ?? ''}
        onChange={(event) => set({ measureUnit: event.currentTarget.value })}
      />
      {number('base')}
      <DayInput label={t('fields.deadline')} value={form.deadline} onChange={(deadline) => set({ deadline })} />
      <NativeSelect
        label={t('fields.direction')}
        value={form.direction}
        onChange={(event) => set({ direction: event.currentTarget.value as TypedTarget['direction'] })}
        data={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <NativeSelect
        label={t('fields.aggregation')}
        value={form.aggregation}
        onChange={(event) => set({ aggregation: event.currentTarget.value as TypedTarget['aggregation'] })}
        data={aggregations.map((value) => ({ value, label: t(`aggregation.${value}`) }))}
      />
      <NativeSelect
        label={t('fields.accumulation')}
        value={form.accumulation}
        onChange={(event) => set({ accumulation: event.currentTarget.value as TypedTarget['accumulation'] })}
        data={accumulations.map((value) => ({ value, label: t(`accumulation.${value}`) }))}
      />
      <NativeSelect
        label={t('fields.contentPath')}
        value={form.contentPath ?? ''}
        onChange={(event) => set({ contentPath: event.currentTarget.value === '' ? null : event.currentTarget.value })}
        data={[
          { value: '', label: t('fields.noPath') },
          ...new Set([...paths, ...(form.contentPath === null ? [] : [form.contentPath])]),
        ]}
      />
      <Checkbox
        className={styles.whole ?? ''}
        label={t('fields.knownOnce')}
        checked={form.knownOnce}
        onChange={(event) => set({ knownOnce: event.currentTarget.checked })}
      />
      {problem}
      <div className={`${styles.buttons} ${styles.whole}`}>
        <Button type="submit" loading={pending}>
          {saveLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
