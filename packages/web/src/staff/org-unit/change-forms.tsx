import { useMutation } from '@tanstack/react-query'
import { LINK_KINDS, type LinkKind } from '@thidua/domain/org-unit/org-unit'
import { useTranslation } from 'react-i18next'
import {
  closeOrgUnitMutation,
  moveOrgUnitMutation,
  renameOrgUnitMutation,
} from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'
import { ChoiceField, DayField, TextField, UnitField } from './fields.tsx'
import { type Unit, useReadAnew } from './org-unit-data.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { useDraft } from './use-draft.ts'

type UnitTaskProps = TaskProps & { unit: Unit }

/** A new name from a day; the office stays the same office. */
export function RenameForm({ unit, onDone, onCancel }: UnitTaskProps) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const rename = useMutation({
    ...renameOrgUnitMutation(),
    onSuccess: async (_answer, { body }) => {
      await readAnew()
      onDone(t('rename.done', { name: body.name }))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { name: unit.name, on: today },
    required: ['name', 'on'],
    error: rename.error,
    send: (body) => rename.mutate({ path: { id: unit.id }, body }),
  })
  return (
    <TaskForm
      lead={t('rename.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('rename.submit')}
      pending={rename.isPending}
      error={rename.error}
      failed={t('rename.failed')}
    >
      <TextField
        field="name"
        label={t('rename.name')}
        hint={t('form.nameHint')}
        value={values.name}
        onChange={(name) => set('name', name)}
        error={wrong('name')}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

/** Another superior of one kind from a day. */
export function MoveForm({ unit, onDone, onCancel }: UnitTaskProps) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const move = useMutation({
    ...moveOrgUnitMutation(),
    onSuccess: async () => {
      await readAnew()
      onDone(t('move.done', { name: unit.name }))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { kind: 'parent' as LinkKind, superiorId: null as string | null, on: today },
    required: ['superiorId', 'on'],
    error: move.error,
    send: ({ superiorId, ...body }) =>
      move.mutate({ path: { id: unit.id }, body: { superiorId: superiorId ?? '', ...body } }),
  })
  return (
    <TaskForm
      lead={t('move.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('move.submit')}
      pending={move.isPending}
      error={move.error}
      failed={t('move.failed')}
    >
      <ChoiceField
        field="kind"
        label={t('move.kind')}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        error={wrong('kind')}
        options={LINK_KINDS.map((kind) => ({ value: kind, label: t(`links.${kind}`) }))}
      />
      <UnitField
        field="superiorId"
        label={t('move.superior')}
        value={values.superiorId}
        onChange={(id) => set('superiorId', id)}
        error={wrong('superiorId')}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

/** The unit ends on a day. */
export function CloseForm({ unit, onDone, onCancel }: UnitTaskProps) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const close = useMutation({
    ...closeOrgUnitMutation(),
    onSuccess: async () => {
      await readAnew()
      onDone(t('close.done', { name: unit.name }))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { on: today },
    required: ['on'],
    error: close.error,
    send: (body) => close.mutate({ path: { id: unit.id }, body }),
  })
  return (
    <TaskForm
      lead={t('close.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('close.submit')}
      pending={close.isPending}
      error={close.error}
      failed={t('close.failed')}
    >
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}
