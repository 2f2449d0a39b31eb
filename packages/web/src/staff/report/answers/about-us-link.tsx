import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { aboutUsQuery, silentIn } from './about-us.ts'
import styles from './answers.module.css'

/** On a unit's own report: what others report about it in the same period, for it is no row of its own. */
export function AboutUsLink({ periodId }: { periodId: string }) {
  const { t } = useTranslation('answer')
  const reports = useQuery(aboutUsQuery(periodId)).data?.reports ?? []
  const count = reports.flatMap((report) => report.figures).length
  if (count === 0) return null
  const silent = reports.flatMap(silentIn).length
  return (
    <p className={styles.link}>
      <StatusMark status={silent > 0 ? 'todo' : 'done'}>
        {t('aboutUs', { count, owners: reports.map((report) => report.owner.name).join('; ') })}
      </StatusMark>
      <AppLink href={`/bao-cao/${periodId}/ve-don-vi`}>
        {silent > 0 ? t('answerNow', { count: silent }) : t('look')}
      </AppLink>
    </p>
  )
}
