import { ActionIcon, Checkbox } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { figureOrNull } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { Figure } from '../../ui/figure.tsx'
import { formatInstant } from '../../ui/format.ts'
import grid from '../../ui/grid/grid.module.css'
import { allocationAddress } from './allocation-search.ts'
import styles from './give-grid.module.css'
import { cellKey, partOf, readFigure, textIn, withText, type PartText, type Receiver } from './give-sheet.ts'
import type { GiveTargetProps } from './give-props.ts'

interface GiveRowProps extends GiveTargetProps {
  unit: Receiver
  index: number
}

/** One unit: what speaks for a part, the part itself, whether it stays when the rest is shared, and who gave it. */
export function GiveRow({ giving, target, mayGive, unit, index }: GiveRowProps) {
  const { t } = useTranslation(['allocation', 'common'])
  const { texts } = giving
  const { orgUnitId, name } = unit.node
  const text = textIn(texts, target, unit)
  const part = partOf(target, orgUnitId)
  const key = cellKey(target.targetId, orgUnitId)
  const before = figureOrNull(part?.value ?? null)
  const lastYear = figureOrNull(part?.samePeriodLastYear ?? null)
  const isChanged = readFigure(text.value) !== before
  const change = (to: Partial<PartText>, place: string | null): void =>
    giving.type(withText(texts, target, unit, to), place)
  const field = (of: 'lastYear' | 'value') => {
    const bad = readFigure(text[of]) === undefined
    return (
      <>
        <input
          className={bad ? `${grid.input} ${grid.bad}` : grid.input}
          inputMode="decimal"
          autoComplete="off"
          size={1}
          aria-label={t(`allocation:grid.${of}Of`, { unit: name })}
          aria-invalid={bad || undefined}
          aria-describedby={bad ? `${key}/${of}` : undefined}
          data-row={index}
          data-field={of}
          value={text[of]}
          onChange={(event) => change({ [of]: event.currentTarget.value }, `${key}/${of}`)}
        />
        {bad && (
          <span id={`${key}/${of}`} className={styles.bad}>
            {t('allocation:grid.notANumber')}
          </span>
        )}
      </>
    )
  }
  return (
    <tr className={text.takesPart ? undefined : styles.aside}>
      {mayGive && (
        <td className={styles.takes}>
          <Checkbox
            aria-label={t('allocation:grid.takesPartOf', { unit: name })}
            checked={text.takesPart}
            onChange={(event) => change({ takesPart: event.currentTarget.checked }, null)}
          />
        </td>
      )}
      <th scope="row" className={grid.name}>
        {name}
        {unit.children > 0 && (
          <AppLink
            className={styles.inside}
            href={allocationAddress(giving.sheet.campaign.id, { nut: unit.node.id, 'chi-tieu': target.targetId })}
          >
            {t('allocation:grid.inside', { count: unit.children })}
          </AppLink>
        )}
      </th>
      <td className={`n ${grid.right} ${styles.people}`} data-label={t('allocation:grid.population')}>
        {unit.population === null ? (
          <span className={styles.none}>{t('allocation:grid.noPopulation')}</span>
        ) : (
          <Figure value={String(unit.population.people)} />
        )}
      </td>
      <td className={`n ${grid.right} ${styles.last}`} data-label={t('allocation:grid.lastYear')}>
        {mayGive ? field('lastYear') : lastYear !== null && <Figure value={lastYear} />}
      </td>
      <td className={`n ${grid.right} ${grid.now} ${styles.now}`} data-label={t('allocation:grid.partShort')}>
        {mayGive ? field('value') : before !== null && <Figure value={before} strong />}
        {isChanged && before !== null && (
          <span className={styles.was}>
            {t('allocation:grid.was')} <Figure value={before} />
          </span>
        )}
      </td>
      <td className={styles.lock}>
        {mayGive ? (
          <ActionIcon
            size={36}
            variant={text.locked ? 'default' : 'subtle'}
            aria-pressed={text.locked}
            aria-label={t('allocation:grid.lockOf', { unit: name })}
            onClick={() => change({ locked: !text.locked }, null)}
          >
            {text.locked ? <IconLock size={18} stroke={1.5} /> : <IconLockOpen size={18} stroke={1.5} />}
          </ActionIcon>
        ) : (
          text.locked && <IconLock size={18} stroke={1.5} aria-label={t('allocation:grid.locked')} />
        )}
      </td>
      <td className={styles.version} data-label={t('allocation:grid.version')}>
        {part !== undefined && (
          <>
            {t('allocation:grid.versionBy', {
              version: part.version,
              person: part.allocatedBy,
              at: formatInstant(part.allocatedAt).slice(6),
            })}
          </>
        )}
      </td>
    </tr>
  )
}
