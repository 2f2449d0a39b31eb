import { addDays, plainDate } from '@thidua/domain/kernel/plain-date'
import { createContext, useContext, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDate } from '../../ui/format.ts'
import { useClustersOf } from './clusters/cluster-data.ts'
import type { Unit } from './org-unit-data.ts'
import styles from './org-unit.module.css'

/** What the unit was called, whom it answered to, and what it came from or became. */
export function UnitHistory({ unit }: { unit: Unit }) {
  const { t } = useTranslation('orgUnit')
  return (
    <>
      <Section title={t('view.names')}>
        {unit.versions.toReversed().map((version) => (
          <Item key={version.validFrom} title={version.name}>
            <Period {...version} /> · {t('columns.tier')} {t(`tiers.${version.tier}`).toLowerCase()} ·{' '}
            {t(`branches.${version.branch}`)}
            {version.code !== null && ` · ${t('view.code', { code: version.code })}`}
          </Item>
        ))}
      </Section>
      <Section title={t('view.superiors')} empty={t('view.noSuperior')}>
        {unit.links.toReversed().map((link) => (
          <Item
            key={`${link.kind}${link.superiorId}${link.validFrom}`}
            title={<AppLink href={`/don-vi/${link.superiorId}`}>{link.superiorName}</AppLink>}
          >
            {t(`links.${link.kind}`)} · <Period {...link} />
          </Item>
        ))}
      </Section>
      <UnitClusters unit={unit} />
      {unit.successions.length > 0 && (
        <Section title={t('view.successions')}>
          {unit.successions.map((one) => (
            <Item
              key={`${one.orgUnitId}${one.happenedOn}`}
              title={
                <>
                  {t(`successions.${one.kind === 'split' ? 'split' : 'merge'}.${one.direction}`)}{' '}
                  <AppLink href={`/don-vi/${one.orgUnitId}`}>{one.name}</AppLink>
                </>
              }
            >
              {t('view.successionOn', { date: formatDate(one.happenedOn) })}
              {one.decision !== null &&
                ` · ${t('decision.by', { symbol: one.decision.symbol, date: formatDate(one.decision.issuedOn) })}`}
            </Item>
          ))}
        </Section>
      )}
    </>
  )
}

/** Among whom it competes today. */
function UnitClusters({ unit }: { unit: Unit }) {
  const { t } = useTranslation('cluster')
  const clusters = useClustersOf(unit.id)
  if (clusters.length === 0) return null
  return (
    <Section title={t('ofUnit.title')}>
      {clusters.map((cluster) => (
        <Item key={cluster.id} title={<AppLink href={`/don-vi/cum-khoi?mo=${cluster.id}`}>{cluster.name}</AppLink>}>
          {cluster.head?.id === unit.id ? t(`heads.${cluster.kind}`) : t('ofUnit.member')}
        </Item>
      ))}
    </Section>
  )
}

/** An end that is kept as the first day after is told as the last day of being. */
export function Period({ validFrom, validTo }: { validFrom: string; validTo: string | null }) {
  const { t } = useTranslation('orgUnit')
  const from = formatDate(validFrom)
  if (validTo === null) return <>{t('view.from', { from })}</>
  return <>{t('view.fromTo', { from, to: formatDate(addDays(plainDate(validTo), -1)) })}</>
}

/** Under a panel's title the parts are of the third rank, on a page of the unit's own of the second. */
export const PartHeading = createContext<'h2' | 'h3'>('h3')

export function Section({ title, empty, children }: { title: string; empty?: string; children: ReactNode[] }) {
  const rank = useContext(PartHeading)
  return (
    <section className={styles.section}>
      {rank === 'h2' ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children.length === 0 ? <p className={styles.second}>{empty}</p> : <ul className="plain-list">{children}</ul>}
    </section>
  )
}

export function Item({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.item}>
      <div>
        <div>{title}</div>
        <p className={styles.second}>{children}</p>
      </div>
      {action}
    </li>
  )
}
