import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mergeOrgUnitsMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'
import { DecisionFields, noDecision } from './decision-fields.tsx'
import { DayField, UnitField, UnitsField } from './fields.tsx'
import { useReadAnew, useUnitsToday } from './org-unit-data.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { refusalAt, useDraft } from './use-draft.ts'

interface MergeFormProps extends TaskProps {
  /** Also ticked in the list beside it. */
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Several units become one on a day. */
export function MergeForm({ chosen, onChoose, onDone, onCancel }: MergeFormProps) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const units = useUnitsToday()
  const merge = useMutation({
    ...mergeOrgUnitsMutation(),
    onSuccess: async (_answer, { body }) => {
      const name = units.find((unit) => unit.id === body.intoId)?.name ?? ''
      await readAnew()
      onDone(t('merge.done', { name }))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { intoId: null as string | null, on: today, ...noDecision },
    required: ['intoId', 'on', 'decisionSymbol', 'decisionDay'],
    error: merge.error,
    send: ({ intoId, on, decisionSymbol, decisionDay }) =>
      merge.mutate({
        body: {
          orgUnitIds: [...chosen],
          intoId: intoId ?? '',
          on,
          decision: { symbol: decisionSymbol, issuedOn: decisionDay },
        },
      }),
  })
  return (
    <TaskForm
      lead={t('merge.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('merge.submit')}
      pending={merge.isPending}
      error={merge.error}
      failed={t('merge.failed')}
    >
      <UnitsField
        field="orgUnitIds"
        label={t('merge.units')}
        hint={t('merge.unitsHint')}
        value={[...chosen]}
        onChange={onChoose}
        error={refusalAt(merge.error, 'orgUnitIds')}
      />
      <UnitField
        field="intoId"
        label={t('merge.into')}
        hint={t('merge.intoHint')}
        value={values.intoId}
        onChange={(id) => set('intoId', id)}
        error={wrong('intoId')}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
      <DecisionFields values={values} set={set} wrong={wrong} />
    </TaskForm>
  )
}
