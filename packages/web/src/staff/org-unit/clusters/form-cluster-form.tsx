import { useMutation } from '@tanstack/react-query'
import { CLUSTER_KINDS, type ClusterKind } from '@thidua/domain/org-unit/cluster'
import { useTranslation } from 'react-i18next'
import { formClusterMutation } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../../session/me.ts'
import { ChoiceField, DayField, TextField, UnitsField } from '../fields.tsx'
import { useUnitsToday } from '../org-unit-data.ts'
import { TaskForm } from '../task-form.tsx'
import type { TaskProps } from '../task-props.ts'
import { useDraft } from '../use-draft.ts'
import { useClustersAnew } from './cluster-data.ts'

const NOBODY = ''

/** A new cụm or khối, its first members and, if known, its head. */
export function FormClusterForm({ onDone, onCancel }: TaskProps) {
  const { t } = useTranslation('cluster')
  const { today } = useMe()
  const anew = useClustersAnew()
  const units = useUnitsToday()
  const form = useMutation({
    ...formClusterMutation(),
    onSuccess: async (_answer, { body }) => {
      await anew()
      onDone(t('form.done', { name: body.name }))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { kind: 'cum' as ClusterKind, name: '', orgUnitIds: [] as string[], headId: NOBODY, on: today },
    required: ['name', 'orgUnitIds', 'on'],
    error: form.error,
    send: ({ headId, ...body }) => form.mutate({ body: { ...body, headId: headId === NOBODY ? null : headId } }),
  })
  const members = units.filter(({ id }) => values.orgUnitIds.includes(id))
  return (
    <TaskForm
      lead={t('form.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('form.submit')}
      pending={form.isPending}
      error={form.error}
      failed={t('form.failed')}
    >
      <ChoiceField
        field="kind"
        label={t('columns.kind')}
        hint={t('form.kindHint')}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        error={wrong('kind')}
        options={CLUSTER_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField
        field="name"
        label={t('form.name')}
        hint={t(`form.nameHint.${values.kind}`)}
        value={values.name}
        onChange={(name) => set('name', name)}
        error={wrong('name')}
      />
      <UnitsField
        field="orgUnitIds"
        label={t('columns.members')}
        value={values.orgUnitIds}
        onChange={(ids) => {
          set('orgUnitIds', ids)
          if (!ids.includes(values.headId)) set('headId', NOBODY)
        }}
        error={wrong('orgUnitIds')}
      />
      <ChoiceField
        field="headId"
        label={t(`heads.${values.kind}`)}
        hint={t('form.headHint')}
        value={values.headId}
        onChange={(id) => set('headId', id)}
        error={wrong('headId')}
        options={[
          { value: NOBODY, label: t('noHead') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}
