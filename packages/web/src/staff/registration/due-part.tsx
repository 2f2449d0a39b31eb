import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RegistrationList } from '@thidua/contract/registration'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setRegistrationDue } from '../../generated/api/sdk.gen.ts'
import { DayInput, type TypedDay } from '../../ui/day-input.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatDate } from '../../ui/format.ts'
import styles from './registration.module.css'

/** Until when units register; from that day on those who have not are late. Set by the office that leads. */
export function DuePart({ list }: { list: RegistrationList }) {
  const { t } = useTranslation(['registration', 'common'])
  const queries = useQueryClient()
  const [day, setDay] = useState<TypedDay | 'closed'>('closed')
  const save = useMutation({
    mutationFn: (dueOn: string | null) =>
      setRegistrationDue({ path: { id: list.campaign.id }, body: { dueOn }, throwOnError: true }),
    onSuccess: async () => {
      setDay('closed')
      await queries.invalidateQueries()
    },
  })
  const words =
    list.dueOn === null ? t('registration:due.none') : t('registration:due.is', { date: formatDate(list.dueOn) })
  if (!list.abilities.includes('target.allocate')) return <p className={styles.due}>{words}</p>
  if (day === 'closed')
    return (
      <p className={styles.due}>
        {words}
        <Button variant="subtle" onClick={() => setDay(list.dueOn)}>
          {t(list.dueOn === null ? 'registration:due.set' : 'registration:due.change')}
        </Button>
      </p>
    )
  return (
    <form
      noValidate
      className={styles.dueForm}
      onSubmit={(event) => {
        event.preventDefault()
        if (day !== undefined) save.mutate(day)
      }}
    >
      <DayInput
        label={t('registration:due.label')}
        description={t('registration:due.hint')}
        value={day}
        onChange={setDay}
      />
      <Button type="submit" loading={save.isPending}>
        {t('registration:due.save')}
      </Button>
      <Button variant="default" onClick={() => setDay('closed')}>
        {t('common:cancel')}
      </Button>
      {save.error !== null && <ErrorNotice title={t('registration:due.failed')} error={save.error} />}
    </form>
  )
}
