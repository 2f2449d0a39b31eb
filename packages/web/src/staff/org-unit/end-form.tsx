import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endMembershipMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'
import { DayField } from './fields.tsx'
import { type Unit, useReadAnew } from './org-unit-data.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { useDraft } from './use-draft.ts'

/** A person no longer works in the unit from a day. */
export function EndForm({ member, onDone, onCancel }: TaskProps & { member: Unit['members'][number] }) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const end = useMutation({
    ...endMembershipMutation(),
    onSuccess: async () => {
      await readAnew()
      onDone(t('end.done', { name: member.fullName }))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { on: today },
    required: ['on'],
    error: end.error,
    send: (body) => end.mutate({ path: { id: member.membershipId }, body }),
  })
  return (
    <TaskForm
      lead={t('end.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('end.submit')}
      pending={end.isPending}
      error={end.error}
      failed={t('end.failed')}
    >
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}
