import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inviteMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import { RolesField, TextField } from './fields.tsx'
import { InvitationReady } from './invitation-ready.tsx'
import { type Unit, useReadAnew } from './org-unit-data.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { useDraft } from './use-draft.ts'

/** A link that lets one person in, shown once. */
export function InviteForm({ unit, onCancel }: Pick<TaskProps, 'onCancel'> & { unit: Unit }) {
  const { t } = useTranslation('orgUnit')
  const readAnew = useReadAnew()
  const [invited, setInvited] = useState<{ fullName: string; position: string } | null>(null)
  const invite = useMutation({
    ...inviteMutation(),
    onSuccess: async (_answer, { body }) => {
      setInvited(body)
      await readAnew()
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { fullName: '', position: '', roles: ['officer'] as string[] },
    required: ['fullName', 'position', 'roles'],
    error: invite.error,
    send: (body) => invite.mutate({ path: { id: unit.id }, body }),
  })
  if (invited !== null && invite.data !== undefined)
    return <InvitationReady {...invite.data} {...invited} orgUnitName={unit.name} onFinish={onCancel} />
  return (
    <TaskForm
      lead={t('invite.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('invite.submit')}
      pending={invite.isPending}
      error={invite.error}
      failed={t('invite.failed')}
    >
      <TextField
        field="fullName"
        label={t('invite.fullName')}
        value={values.fullName}
        onChange={(fullName) => set('fullName', fullName)}
        error={wrong('fullName')}
      />
      <TextField
        field="position"
        label={t('invite.position')}
        hint={t('invite.positionHint')}
        value={values.position}
        onChange={(position) => set('position', position)}
        error={wrong('position')}
      />
      <RolesField
        field="roles"
        label={t('invite.roles')}
        value={values.roles}
        onChange={(roles) => set('roles', roles)}
        error={wrong('roles')}
      />
    </TaskForm>
  )
}
