import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProposeDemandResponse } from '../../../generated/api/types.gen.ts'
import styles from './demand.module.css'

interface OwnerListProps {
  proposal: ProposeDemandResponse
  owners: ReadonlyMap<string, string>
  onChange: (owners: ReadonlyMap<string, string>) => void
}

/** Which office supplies which figures for all units; folded until somebody needs it or one is named. */
export function OwnerList({ proposal, owners, onChange }: OwnerListProps) {
  const { t } = useTranslation('standing')
  const targets = [
    ...new Map(
      proposal.duties
        .filter((duty) => duty.targetId !== null && duty.subjectUnitId === duty.reporterUnitId)
        .map((duty) => [duty.targetId ?? '', duty.indicator ?? '']),
    ),
  ]
  if (targets.length === 0) return null
  const choose = (targetId: string, orgUnitId: string | null): void => {
    const next = new Map(owners)
    if (orgUnitId === null) next.delete(targetId)
    else next.set(targetId, orgUnitId)
    onChange(next)
  }
  return (
    <details className={styles.words} open={owners.size > 0}>
      <summary>
        {t('demand.owners')}
        {owners.size > 0 && ` · ${t('demand.ownersNamed', { count: owners.size })}`}
      </summary>
      <p className={styles.second}>{t('demand.ownersHint')}</p>
      <div className={styles.owners}>
        {targets.map(([targetId, indicator]) => (
          <Select
            key={targetId}
            label={indicator}
            placeholder={t('demand.ownUnits')}
            searchable
            clearable
            data={proposal.mayOwn.map(({ id, name }) => ({ value: id, label: name }))}
            value={owners.get(targetId) ?? null}
            onChange={(orgUnitId) => choose(targetId, orgUnitId)}
          />
        ))}
      </div>
    </details>
  )
}
