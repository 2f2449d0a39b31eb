import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AddIndicatorBody } from '@thidua/contract/indicator'
import { INDICATOR_FIELDS } from '@thidua/domain/campaign/catalogue/indicator-entry'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addIndicator } from '../../generated/api/sdk.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError, formText, useRequiredFields } from '../../ui/form.ts'
import { Panel } from '../../ui/panel.tsx'
import styles from './indicator.module.css'

const CHOICES = {
  field: INDICATOR_FIELDS,
  direction: ['up', 'down', 'hit', 'rank'],
  aggregation: ['sum', 'ratio', 'count', 'own'],
  accumulation: ['cumulative', 'latest', 'per-period'],
} as const
const REQUIRED = ['name', 'measureUnit', 'owner', 'definition', 'source'] as const

/** An indicator that the common catalogue lacks: everything that its figures need, in words of the office. */
export function AddIndicator({ onClose, onAdded }: { onClose: () => void; onAdded: (slug: string) => void }) {
  const { t } = useTranslation(['indicator', 'campaign', 'common'])
  const queries = useQueryClient()
  const required = useRequiredFields(REQUIRED)
  const [knownLate, setKnownLate] = useState(false)
  const add = useMutation({
    mutationFn: async (body: AddIndicatorBody) => (await addIndicator({ body, throwOnError: true })).data.slug,
    onSuccess: async (slug) => {
      await queries.invalidateQueries()
      onAdded(slug)
    },
  })
  const select = (name: keyof typeof CHOICES, label: (value: string) => string) => (
    <NativeSelect
      name={name}
      label={t(`indicator:columns.${name}`)}
      data={CHOICES[name].map((value) => ({ value, label: label(value) }))}
    />
  )
  const text = (name: (typeof REQUIRED)[number], maxLength: number) => (
    <TextInput
      name={name}
      label={t(`indicator:columns.${name}`)}
      maxLength={maxLength}
      error={required.missing(name) ?? fieldError(add.error, name, name === 'name' ? ['indicator.name-taken'] : [])}
    />
  )
  return (
    <Panel title={t('indicator:add.title')} onClose={onClose}>
      <form
        noValidate
        className={styles.form}
        onSubmit={required.onSubmit((form) => add.mutate(bodyOf(form, knownLate)))}
      >
        {text('name', 300)}
        {select('field', (value) => t(`indicator:fields.${value as AddIndicatorBody['field']}`))}
        {text('measureUnit', 60)}
        {select('direction', (value) => t(`campaign:direction.${value as AddIndicatorBody['direction']}`))}
        {select('aggregation', (value) => t(`campaign:aggregation.${value as AddIndicatorBody['aggregation']}`))}
        {select('accumulation', (value) => t(`campaign:accumulation.${value as AddIndicatorBody['accumulation']}`))}
        {text('owner', 200)}
        <Textarea
          name="definition"
          label={t('indicator:columns.definition')}
          description={t('indicator:add.definitionHint')}
          rows={4}
          maxLength={2000}
          error={required.missing('definition')}
        />
        {text('source', 500)}
        <Checkbox
          label={t('indicator:add.knownLate')}
          checked={knownLate}
          onChange={(event) => setKnownLate(event.currentTarget.checked)}
        />
        {add.error !== null && (
          <ErrorNotice title={t('indicator:add.failed')} error={add.error} kept={t('indicator:add.kept')} />
        )}
        <div className={styles.buttons}>
          <Button type="submit" loading={add.isPending}>
            {t('indicator:add.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

function bodyOf(form: FormData, knownLate: boolean): AddIndicatorBody {
  const chosen = <Name extends keyof typeof CHOICES>(name: Name): (typeof CHOICES)[Name][number] => {
    const values: readonly (typeof CHOICES)[Name][number][] = CHOICES[name]
    return values.find((value) => value === formText(form, name)) ?? CHOICES[name][0]
  }
  return {
    name: formText(form, 'name').trim(),
    field: chosen('field'),
    measureUnit: formText(form, 'measureUnit').trim(),
    direction: chosen('direction'),
    aggregation: chosen('aggregation'),
    accumulation: chosen('accumulation'),
    owner: formText(form, 'owner').trim(),
    definition: formText(form, 'definition').trim(),
    source: formText(form, 'source').trim(),
    knownLate,
  }
}
