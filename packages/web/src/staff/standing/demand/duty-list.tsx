import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './demand.module.css'
import { byReporter, dutyKey, figuresOf, withTicked, type Duty } from './duties.ts'

interface DutyListProps {
  duties: readonly Duty[]
  dropped: ReadonlySet<string>
  onChange: (dropped: Set<string>) => void
}

/** Who reports what, as proposed; each unit and each of its figures can be left out. */
export function DutyList({ duties, dropped, onChange }: DutyListProps) {
  const { t } = useTranslation('standing')
  return (
    <ul className={`plain-list ${styles.duties}`}>
      {byReporter(duties).map((reporter) => {
        const kept = reporter.duties.filter((duty) => !dropped.has(dutyKey(duty))).length
        const figures = figuresOf(reporter)
        return (
          <li key={reporter.reporterUnitId}>
            <Checkbox
              label={`${reporter.reporterName} · ${figures === 0 ? t('demand.words') : t('demand.figures', { count: figures })}`}
              checked={kept === reporter.duties.length}
              indeterminate={kept > 0 && kept < reporter.duties.length}
              onChange={(event) => onChange(withTicked(dropped, reporter.duties, event.currentTarget.checked))}
            />
            {figures > 0 && (
              <details className={styles.targets}>
                <summary>{t('demand.each')}</summary>
                {reporter.duties.map((duty) => (
                  <Checkbox
                    key={dutyKey(duty)}
                    label={
                      duty.subjectUnitId === duty.reporterUnitId
                        ? (duty.indicator ?? t('demand.words'))
                        : `${duty.indicator ?? t('demand.words')}, ${duty.subjectName}`
                    }
                    checked={!dropped.has(dutyKey(duty))}
                    onChange={(event) => onChange(withTicked(dropped, [duty], event.currentTarget.checked))}
                  />
                ))}
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
