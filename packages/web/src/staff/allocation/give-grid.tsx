import { Checkbox, Kbd } from '@mantine/core'
import type { AllocationSheet } from '@thidua/contract/allocation'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import grid from '../../ui/grid/grid.module.css'
import { useGridKeys } from '../../ui/grid/use-grid-keys.ts'
import styles from './give-grid.module.css'
import { textIn, withText } from './give-sheet.ts'
import { GiveRow } from './give-row.tsx'
import type { GiveTargetProps } from './give-props.ts'
import { pasted } from './propose.ts'

const KEYS = ['enter', 'paste', 'undo'] as const

/** Units by what they had and what they are given; Enter walks down, Excel pastes in, Ctrl-Z takes back. */
export function GiveGrid(props: GiveTargetProps & { units: AllocationSheet['units'] }) {
  const { giving, target, mayGive, units } = props
  const { t } = useTranslation('allocation')
  const frame = useRef<HTMLDivElement>(null)
  const keys = useGridKeys(frame, {
    undo: () => giving.tell({ kind: 'undo' }),
    redo: () => giving.tell({ kind: 'redo' }),
    paste: (from, block) => giving.type(pasted(giving.texts, target, units, from, block), null),
  })
  const taking = units.filter((unit) => textIn(giving.texts, target, unit).takesPart).length
  function chooseAll(takesPart: boolean): void {
    const next = units.reduce(
      (texts, unit) =>
        textIn(texts, target, unit).takesPart === takesPart ? texts : withText(texts, target, unit, { takesPart }),
      giving.texts,
    )
    giving.type(next, null)
  }
  return (
    <>
      <div ref={frame} className={`${grid.frame} ${styles.frame}`} {...(mayGive ? keys : { tabIndex: 0 })}>
        <table className={`${grid.grid} ${styles.sheet}`}>
          <caption className="sr-only">{t('grid.label', { target: target.indicator })}</caption>
          <thead>
            <tr>
              {mayGive && (
                <th scope="col">
                  <Checkbox
                    label={t('grid.takesPart')}
                    aria-label={t('grid.takesPartAll')}
                    checked={taking === units.length}
                    indeterminate={taking > 0 && taking < units.length}
                    onChange={(event) => chooseAll(event.currentTarget.checked)}
                  />
                </th>
              )}
              <th scope="col" className={grid.name}>
                {t('grid.unit')}
              </th>
              <th scope="col" className={grid.right}>
                {t('grid.population')}
              </th>
              <th scope="col" className={grid.right}>
                {t('grid.lastYear')}
              </th>
              <th scope="col" className={`${grid.right} ${grid.now} ${styles.now}`}>
                {t('grid.part', { unit: target.change === 'relative' ? '%' : (target.measureUnit ?? '') })}
              </th>
              <th scope="col">{t('grid.lock')}</th>
              <th scope="col" className={styles.versionHead}>
                {t('grid.version')}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, index) => (
              <GiveRow key={unit.node.id} {...props} unit={unit} index={index} />
            ))}
          </tbody>
        </table>
      </div>
      {mayGive && (
        <p className={`${grid.keys} ${styles.keys}`}>
          {KEYS.map((key) => (
            <span key={key}>
              <Kbd size="xs">{t(`keys.${key}.key`)}</Kbd> {t(`keys.${key}.does`)}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
