import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addMembershipMutation, searchOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'
import { DayField, RolesField, TextField } from './fields.tsx'
import { type Unit, useReadAnew } from './org-unit-data.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { fieldId, useDraft } from './use-draft.ts'

/** Somebody who has an account already takes up work in this unit too. */
export function JoinForm({ unit, onDone, onCancel }: TaskProps & { unit: Unit }) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const join = useMutation({
    ...addMembershipMutation(),
    onSuccess: async () => {
      await readAnew()
      onDone(t('join.done'))
    },
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { personId: null as string | null, position: '', roles: ['officer'] as string[], on: today },
    required: ['personId', 'position', 'roles', 'on'],
    error: join.error,
    send: ({ personId, on, ...body }) =>
      join.mutate({ path: { id: unit.id }, body: { ...body, personId: personId ?? '', from: on } }),
  })
  return (
    <TaskForm
      lead={t('join.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('join.submit')}
      pending={join.isPending}
      error={join.error}
      failed={t('join.failed')}
    >
      <PersonField value={values.personId} onChange={(id) => set('personId', id)} error={wrong('personId')} />
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
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

interface PersonFieldProps {
  value: string | null
  onChange: (id: string | null) => void
  error: string | undefined
}

/** People are found by name on the server, as far as the acting unit may see. */
function PersonField({ value, onChange, error }: PersonFieldProps) {
  const { t } = useTranslation('orgUnit')
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 150)
  const answer = useQuery({
    ...searchOptions({ query: { q: asked } }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  })
  const people = new Map(
    (answer.data?.results ?? [])
      .filter((result) => result.kind === 'person')
      .map((result) => [result.id, `${result.title} · ${result.detail}`]),
  )
  return (
    <Select
      id={fieldId('personId')}
      label={t('join.person')}
      description={t('join.personHint')}
      placeholder={t('form.pick')}
      searchable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      data={[...people].map(([id, label]) => ({ value: id, label }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
