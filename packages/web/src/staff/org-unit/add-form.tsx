import { useMutation } from '@tanstack/react-query'
import { BRANCHES, type Branch, TIERS, type Tier } from '@thidua/domain/org-unit/org-unit'
import { useTranslation } from 'react-i18next'
import { addOrgUnitMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'
import { ChoiceField, DayField, TextField, UnitField } from './fields.tsx'
import { useReadAnew, useUnitsToday } from './org-unit-data.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { useDraft } from './use-draft.ts'

/** A new unit. Under a given one it starts with the tier that usually hangs there. */
export function AddForm({ unitId, onDone, onCancel }: TaskProps & { unitId?: string | undefined }) {
  const { t } = useTranslation('orgUnit')
  const { today, actingOrgUnitId } = useMe()
  const readAnew = useReadAnew()
  const above = useUnitsToday().find((unit) => unit.id === (unitId ?? actingOrgUnitId))
  const add = useMutation({
    ...addOrgUnitMutation(),
    onSuccess: async (_answer, { body }) => {
      await readAnew()
      onDone(t('add.done', { name: body.name }))
    },
  })
  const draft = useDraft({
    initial: {
      name: '',
      code: '',
      tier: tierBelow(above?.tier ?? 'tinh'),
      branch: above?.branch ?? ('chinh-quyen' as Branch),
      superiorId: (unitId ?? actingOrgUnitId) as string | null,
      on: today,
    },
    required: ['name', 'superiorId', 'on'],
    error: add.error,
    send: (values) => add.mutate({ body: { ...values, code: values.code.trim() === '' ? null : values.code.trim() } }),
  })
  const { values, set, wrong } = draft
  return (
    <TaskForm
      onSubmit={draft.onSubmit}
      onCancel={onCancel}
      submit={t('add.submit')}
      pending={add.isPending}
      error={add.error}
      failed={t('add.failed')}
    >
      <TextField
        field="name"
        label={t('form.name')}
        hint={t('form.nameHint')}
        value={values.name}
        onChange={(name) => set('name', name)}
        error={wrong('name')}
      />
      <UnitField
        field="superiorId"
        label={t('form.superior')}
        value={values.superiorId}
        onChange={(id) => set('superiorId', id)}
        error={wrong('superiorId')}
      />
      <ChoiceField
        field="tier"
        label={t('form.tier')}
        value={values.tier}
        onChange={(tier) => set('tier', tier)}
        error={wrong('tier')}
        options={TIERS.map((tier) => ({ value: tier, label: t(`tiers.${tier}`) }))}
      />
      <ChoiceField
        field="branch"
        label={t('form.branch')}
        value={values.branch}
        onChange={(branch) => set('branch', branch)}
        error={wrong('branch')}
        options={BRANCHES.map((branch) => ({ value: branch, label: t(`branches.${branch}`) }))}
      />
      <TextField
        field="code"
        label={t('form.code')}
        hint={t('form.codeHint')}
        value={values.code}
        onChange={(code) => set('code', code)}
        error={wrong('code')}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

const tierBelow = (tier: Tier): Tier => TIERS[TIERS.indexOf(tier) + 1] ?? 'co-so'
