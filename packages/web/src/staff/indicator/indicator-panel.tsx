import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Indicator } from '@thidua/contract/indicator'
import { useTranslation } from 'react-i18next'
import { retireIndicator } from '../../generated/api/sdk.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './indicator.module.css'

/** All that is said of one indicator; one of our own may be taken out of use. */
export function IndicatorPanel({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation(['indicator', 'campaign'])
  const queries = useQueryClient()
  const retire = useMutation({
    mutationFn: () => retireIndicator({ path: { slug: indicator.slug }, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const facts = [
    ['field', t(`indicator:fields.${indicator.field}`)],
    ['measureUnit', indicator.measureUnit],
    ['direction', t(`campaign:direction.${indicator.direction}`)],
    ['aggregation', t(`campaign:aggregation.${indicator.aggregation}`)],
    ['accumulation', t(`campaign:accumulation.${indicator.accumulation}`)],
    ['owner', indicator.owner],
    ['source', indicator.source],
  ] as const
  return (
    <Panel title={indicator.name} onClose={onClose}>
      <p className={styles.definition}>{indicator.definition}</p>
      {indicator.knownLate && <p className={styles.late}>{t('indicator:knownLate')}</p>}
      <dl className={styles.facts}>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`indicator:columns.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {indicator.keptBy !== null && (
        <p className={styles.own}>
          {t(indicator.retired ? 'indicator:retired' : 'indicator:own', { unit: indicator.keptBy.name })}
        </p>
      )}
      {indicator.abilities.includes('indicator.manage') && (
        <div className={styles.retire}>
          <Button variant="default" loading={retire.isPending} onClick={() => retire.mutate()}>
            {t('indicator:retire.button')}
          </Button>
          <p>{t('indicator:retire.hint')}</p>
        </div>
      )}
      {retire.error !== null && <ErrorNotice title={t('indicator:retire.failed')} error={retire.error} />}
    </Panel>
  )
}
