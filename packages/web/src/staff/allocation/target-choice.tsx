import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { allocationAddress, type AllocationSearch } from './allocation-search.ts'
import styles from './allocation.module.css'
import { CoverageMark } from './coverage-mark.tsx'
import { coverageOf, givableTargets, type GivenTarget } from './give-sheet.ts'
import type { Giving } from './use-giving.ts'

interface TargetChoiceProps {
  giving: Giving
  search: AllocationSearch
  chosenId: string
}

/** All targets that can be given on, each with what is missing of it; a page of its own on a phone. */
export function TargetChoice({ giving, search, chosenId }: TargetChoiceProps) {
  const { t } = useTranslation('allocation')
  const { sheet, texts, changed } = giving
  const targets = givableTargets(sheet)
  const others = sheet.targets.length - targets.length
  return (
    <nav className={styles.choice} aria-label={t('choice')}>
      <ul className="plain-list">
        {targets.map((target) => (
          <li key={target.targetId}>
            <AppLink
              href={allocationAddress(sheet.campaign.id, search, { 'chi-tieu': target.targetId, mo: undefined })}
              className={target.targetId === chosenId ? `${styles.target} ${styles.chosen}` : styles.target}
              aria-current={target.targetId === chosenId ? 'true' : undefined}
            >
              <span className={styles.targetName}>{target.indicator}</span>
              <span className={`n ${styles.targetWhole}`}>{wholeText(target)}</span>
              <span className={styles.targetState}>
                <CoverageMark coverage={coverageOf(sheet, texts, target)} target={target} />
                {changed.some((one) => one.target === target) && <em>{t('ungiven')}</em>}
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles.others}>{t('others', { count: others })}</p>}
    </nav>
  )
}

/** `20 trường`, `5 %`; a change in percent is no number of the things it is about. */
function wholeText({ whole, measureUnit, change }: GivenTarget): string {
  if (whole === null) return ''
  return `${formatVietnameseNumber(whole)}\u00A0${change === 'relative' ? '%' : (measureUnit ?? '')}`.trim()
}
