import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import styles from './org-unit.module.css'

const words = {
  units: { past: 'otherDay.past', future: 'otherDay.future' },
  clusters: { past: 'otherDay.clustersPast', future: 'otherDay.clustersFuture' },
} as const

/** Whoever looks at another day is told so, plainly: the tree looks the same on every day. */
export function OtherDay({
  asOf,
  today,
  onToday,
  what = 'units',
}: {
  asOf: string
  today: string
  onToday: () => void
  what?: 'units' | 'clusters'
}) {
  const { t } = useTranslation('orgUnit')
  if (asOf === today) return null
  const date = formatDate(asOf)
  return (
    <div className={styles.otherDay} role="status">
      <strong>{t(words[what][asOf < today ? 'past' : 'future'], { date })}</strong>
      <Button variant="default" size="xs" onClick={onToday}>
        {t('otherDay.back')}
      </Button>
    </div>
  )
}
