import { IconArrowLeft } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { goalWords } from '../standing/board-words.ts'
import { allocationAddress } from './allocation-search.ts'
import styles from './allocation.module.css'
import { CoverageMark } from './coverage-mark.tsx'
import type { GiveTargetProps } from './give-props.ts'
import { GiveGrid } from './give-grid.tsx'
import { GiveHistory } from './give-history.tsx'
import { coverageOf, partOf, textIn } from './give-sheet.ts'
import { PopulationForm } from './population-form.tsx'
import { Proposals } from './proposals.tsx'

/** One target: what there is to give, ways to share it, and the parts. */
export function GiveTarget(props: GiveTargetProps) {
  const { giving, search, target, mayGive } = props
  const { t } = useTranslation('allocation')
  const router = useRouter()
  const { t: inStanding } = useTranslation('standing')
  const { sheet, texts } = giving
  const address = (change: Parameters<typeof allocationAddress>[2]) =>
    allocationAddress(sheet.campaign.id, { ...search, 'chi-tieu': target.targetId }, change)
  const coverage = coverageOf(sheet, texts, target)
  // a row stays in sight while it is worked on, also when it is given nothing any more
  const taking = sheet.units.filter(
    (unit) => textIn(texts, target, unit).takesPart || partOf(target, unit.node.orgUnitId) !== undefined,
  )
  const showsAll = search.xem === 'tat-ca' || taking.length === 0
  const { whole, comparator, change, measureUnit } = target
  const goal = goalWords(inStanding, { comparator, change, goal: whole, goalHigh: null })
  return (
    <section className={styles.one} aria-labelledby="chi-tieu-dang-giao">
      <AppLink href={allocationAddress(sheet.campaign.id, search, { 'chi-tieu': undefined })} className={styles.back}>
        <IconArrowLeft size={16} stroke={1.5} aria-hidden /> {t('back')}
      </AppLink>
      <h3 id="chi-tieu-dang-giao">{target.indicator}</h3>
      <p className={styles.goal}>
        {whole !== null && (
          <strong className="n">
            {goal}
            {change === 'relative' ? '' : ` ${measureUnit ?? ''}`}
          </strong>
        )}
        <span>{t(coverage.isDivided ? 'divided' : 'copied')}</span>
      </p>
      <p role="status" className={styles.coverage}>
        {coverage.isDivided && coverage.count > 0 && (
          <span className="n">
            {t('givenOf', {
              given: formatVietnameseNumber(coverage.given),
              whole: formatVietnameseNumber(whole ?? '0'),
            })}
          </span>
        )}
        <CoverageMark coverage={coverage} target={target} />
      </p>
      {mayGive && whole !== null && <Proposals {...props} coverage={coverage} />}
      <div className={styles.tools}>
        {taking.length > 0 && (
          <FilterChips
            label={t('view.label')}
            chosen={showsAll ? 'all' : 'taking'}
            options={[
              {
                key: 'taking',
                label: t('view.taking'),
                count: taking.length,
                href: address({ xem: undefined }),
              },
              {
                key: 'all',
                label: t('view.all'),
                count: sheet.units.length,
                href: address({ xem: 'tat-ca' }),
              },
            ]}
          />
        )}
        {target.parts.length > 0 && (
          <AppLink
            href={address({ mo: search.mo === 'lich-su' ? undefined : 'lich-su' })}
            aria-expanded={search.mo === 'lich-su'}
            className={styles.historyLink}
          >
            {t(search.mo === 'lich-su' ? 'history.close' : 'history.open')}
          </AppLink>
        )}
        {mayGive && coverage.isDivided && (
          <AppLink
            href={address({ mo: search.mo === 'dan-so' ? undefined : 'dan-so' })}
            aria-expanded={search.mo === 'dan-so'}
            className={styles.historyLink}
          >
            {t(search.mo === 'dan-so' ? 'people.close' : 'people.open')}
          </AppLink>
        )}
      </div>
      {search.mo === 'dan-so' && mayGive && (
        <PopulationForm sheet={sheet} onDone={() => router.history.push(address({ mo: undefined }))} />
      )}
      {search.mo === 'lich-su' && <GiveHistory giving={giving} search={search} target={target} />}
      <GiveGrid {...props} units={showsAll ? sheet.units : taking} />
    </section>
  )
}
