import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { demandErrors } from '@thidua/contract/errors/demand'
import type { ShareBasis } from '@thidua/domain/allocation/propose-parts'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import styles from './allocation.module.css'
import { readFigure, textIn, type Coverage } from './give-sheet.ts'
import type { GiveTargetProps } from './give-props.ts'
import { proposed } from './propose.ts'

/** Ways to share what is left; locked parts stay. What they say is only typed: one undo takes it back. */
export function Proposals({ giving, target, coverage }: GiveTargetProps & { coverage: Coverage }) {
  const { t, i18n } = useTranslation('allocation')
  const { sheet, texts } = giving
  const [told, setTold] = useState<{ words: string; isRefused: boolean } | null>(null)
  const taking = sheet.units.filter((unit) => textIn(texts, target, unit).takesPart)
  const peopled = taking.filter((unit) => unit.population !== null)
  const remembered = taking.filter((unit) => (readFigure(textIn(texts, target, unit).lastYear) ?? null) !== null)
  const nobody = taking.length === 0 ? [t('share.nobody')] : []

  function share(basis: ShareBasis): void {
    try {
      const { texts: next, without } = proposed(sheet, texts, target, basis)
      giving.type(next, null)
      setTold(
        without.length === 0
          ? null
          : { words: t(`share.without.${basis}`, { units: without.join(', ') }), isRefused: false },
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setTold({ words: refusalWords(error, i18n.language === 'en' ? 'en' : 'vi'), isRefused: true })
    }
  }

  const days = [...new Set(peopled.map((unit) => unit.population?.countedOn ?? ''))]
  return (
    <div className={styles.proposals} role="group" aria-label={t('share.label')}>
      <span className={styles.proposalsLabel}>{t(coverage.isDivided ? 'share.rest' : 'share.same')}</span>
      {coverage.isDivided ? (
        <>
          <NotYetButton
            quiet
            missing={nobody.length > 0 ? nobody : peopled.length === 0 ? [t('share.noPopulation')] : []}
            onClick={() => share('population')}
          >
            {t('share.population')}
          </NotYetButton>
          <NotYetButton
            quiet
            missing={nobody.length > 0 ? nobody : remembered.length === 0 ? [t('share.noLastYear')] : []}
            onClick={() => share('last-year')}
          >
            {t('share.lastYear')}
          </NotYetButton>
          <NotYetButton quiet missing={nobody} onClick={() => share('equal')}>
            {t('share.equal')}
          </NotYetButton>
        </>
      ) : (
        <NotYetButton quiet missing={nobody} onClick={() => share('equal')}>
          {t('share.copy')}
        </NotYetButton>
      )}
      <Button
        variant="subtle"
        leftSection={<IconArrowBackUp size={16} stroke={1.5} />}
        disabled={giving.state.history.past.length === 0}
        onClick={() => giving.tell({ kind: 'undo' })}
      >
        {t('undo')}
      </Button>
      {days.length === 1 && coverage.isDivided && (
        <span className={styles.hint}>{t('share.countedOn', { date: formatDate(days[0] ?? '') })}</span>
      )}
      <p
        role={told?.isRefused === true ? 'alert' : 'status'}
        className={told?.isRefused === true ? styles.refused : styles.told}
      >
        {told?.words}
      </p>
    </div>
  )
}

/** What a rule refused, in the user's language, with figures as an office writes them. */
function refusalWords({ code, params }: Refusal, language: 'vi' | 'en'): string {
  const words = Object.entries(demandErrors).find(([key]) => key === code)?.[1][language] ?? code
  return words.replaceAll(/\{(\w+)\}/g, (_match, name: string) => formatVietnameseNumber(String(params[name] ?? '0')))
}
