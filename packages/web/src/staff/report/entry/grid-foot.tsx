import { Kbd, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import grid from '../../../ui/grid/grid.module.css'
import type { EntryProps } from './entry-props.ts'
import styles from './entry-grid.module.css'

const KEYS = ['enter', 'tab', 'paste', 'undo'] as const
const FIRMNESS = ['estimate', 'preliminary', 'official'] as const

/** How firm the figures are, and the keys that make it quick. */
export function GridFoot({ entry }: EntryProps) {
  const { t } = useTranslation('report')
  return (
    <div className={grid.foot}>
      <div className={grid.keys}>
        {KEYS.map((key) => (
          <span key={key}>
            <Kbd size="xs">{t(`keys.${key}.key`)}</Kbd> {t(`keys.${key}.does`)}
          </span>
        ))}
        <span>{t('grid.emptyIsNotZero')}</span>
      </div>
      <Select
        label={t('grid.firmness')}
        className={styles.firmness}
        allowDeselect={false}
        data={FIRMNESS.map((value) => ({ value, label: t(`firmness.${value}`) }))}
        value={entry.sheet.status}
        onChange={(value) => {
          const status = FIRMNESS.find((one) => one === value)
          if (status !== undefined) entry.type({ ...entry.sheet, status }, null)
        }}
      />
    </div>
  )
}
