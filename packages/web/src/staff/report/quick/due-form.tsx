import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NotYetButton } from '../../../ui/not-yet-button.tsx'
import { useMe } from '../../session/me.ts'
import { DueFields, dueOf, type TypedDue } from './due-fields.tsx'
import styles from './quick.module.css'

interface DueFormProps {
  kind: 'extend' | 'reopen'
  isPending: boolean
  onSend: (dueAt: string) => void
}

/** Folded until it is wanted: until when there is time now. */
export function DueForm({ kind, isPending, onSend }: DueFormProps) {
  const { t } = useTranslation(['quick', 'common'])
  const { today } = useMe()
  const [typed, setTyped] = useState<TypedDue | null>(null)
  if (typed === null)
    return (
      <Button variant="default" onClick={() => setTyped({ day: today, time: '16:30' })}>
        {t(`quick:asker.${kind}`)}
      </Button>
    )
  const dueAt = dueOf(typed)
  return (
    <section className={styles.later} aria-label={t(`quick:asker.${kind}`)}>
      <DueFields value={typed} onChange={setTyped} />
      <NotYetButton
        missing={dueAt === null ? [t('quick:ask.missing.due')] : []}
        loading={isPending}
        onClick={() => {
          if (dueAt === null) return
          onSend(dueAt)
          setTyped(null)
        }}
      >
        {t(`quick:asker.${kind}`)}
      </NotYetButton>
      <Button variant="subtle" onClick={() => setTyped(null)}>
        {t('common:cancel')}
      </Button>
    </section>
  )
}
