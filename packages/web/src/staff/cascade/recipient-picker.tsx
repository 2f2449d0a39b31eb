import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RecipientFilters } from './recipient-filters.tsx'
import { RecipientList } from './recipient-list.tsx'
import {
  idsOf,
  narrowed,
  open,
  proposed,
  type Recipient,
  type RecipientCluster,
  type RecipientFilter,
} from './recipients.ts'
import styles from './send.module.css'

interface RecipientPickerProps {
  recipients: readonly Recipient[]
  clusters: readonly RecipientCluster[]
  filter: RecipientFilter
  onFilter: (filter: RecipientFilter) => void
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** Chooses units as proposed, by what the filters show, or by hand. */
export function RecipientPicker({ recipients, clusters, filter, onFilter, chosen, onChoose }: RecipientPickerProps) {
  const { t } = useTranslation('cascade')
  const shown = narrowed(recipients, filter)
  const shownOpen = idsOf(open(shown))
  const asProposed = idsOf(proposed(recipients))
  const allShown = shownOpen.length > 0 && shownOpen.every((id) => chosen.has(id))
  return (
    <section aria-label={t('send.caption')}>
      <RecipientFilters recipients={recipients} clusters={clusters} filter={filter} onFilter={onFilter} />
      <div className={styles.choices}>
        <strong role="status">{t('send.chosen', { count: chosen.size })}</strong>
        {shownOpen.length > 0 && (
          <Button
            variant="default"
            onClick={() =>
              onChoose(
                new Set(allShown ? [...chosen].filter((id) => !shownOpen.includes(id)) : [...chosen, ...shownOpen]),
              )
            }
          >
            {allShown ? t('send.dropShown') : t('send.chooseShown', { count: shownOpen.length })}
          </Button>
        )}
        {asProposed.length > 0 && (
          <Button variant="default" onClick={() => onChoose(new Set(asProposed))}>
            {t('send.chooseProposed')}
          </Button>
        )}
        {chosen.size > 0 && (
          <Button variant="subtle" onClick={() => onChoose(new Set())}>
            {t('send.clear')}
          </Button>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{t('send.none')}</p>
      ) : (
        <RecipientList recipients={shown} chosen={chosen} onChoose={onChoose} />
      )}
    </section>
  )
}
