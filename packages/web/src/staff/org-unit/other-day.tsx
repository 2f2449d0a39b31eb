import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import styles from './org-unit.module.css'

/** Whoever looks at another day is told so, plainly: the tree looks the same on every day. */
export function OtherDay({ asOf, today, onToday }: { asOf: string; today: string; onToday: () => void }) {
  const { t } = useTranslation('orgUnit')
  if (asOf === today) return null
  const date = formatDate(asOf)
  return (
    <div className={styles.otherDay} role="status">
      <strong>{asOf < today ? t('otherDay.past', { date }) : t('otherDay.future', { date })}</strong>
      <Button variant="default" size="xs" onClick={onToday}>
        {t('otherDay.back')}
      </Button>
    </div>
  )
}
