import { useTranslation } from 'react-i18next'
import { formatFigure } from '../../ui/format.ts'
import type { ReachRow } from './reach.ts'
import styles from './reach.module.css'

const figure = (count: number): string => formatFigure(String(count))
const share = (part: number, whole: number): string => `${whole === 0 ? 0 : (part / whole) * 100}%`

/** Confirmed in person, and told at a meeting: beside one another, never added up. */
export function OfficersCell({ counts }: { counts: ReachRow['total'] }) {
  const { t } = useTranslation('cascade')
  const { officers, acknowledged, briefedOnly } = counts
  if (officers === 0) return <span className={styles.quiet}>{t('reach.noOfficers')}</span>
  return (
    <div className={styles.officers}>
      <span aria-hidden>
        <b>{figure(acknowledged)}</b>
        {briefedOnly > 0 && <span className={styles.quiet}> + {figure(briefedOnly)}</span>} / {figure(officers)}
      </span>
      <span className="sr-only">{t('reach.officersOf', { officers, acknowledged, briefed: briefedOnly })}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.read} style={{ width: share(acknowledged, officers) }} />
        <span className={styles.briefed} style={{ width: share(briefedOnly, officers) }} />
      </span>
    </div>
  )
}
