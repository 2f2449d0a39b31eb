import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ClashTable } from '../../../ui/clash-table.tsx'
import { differencesOf } from './clash.ts'
import type { EntryProps } from './entry-props.ts'

/** Two people typed into one report: both versions side by side, and the choice. Nothing was lost. */
export function ClashNotice({ form, entry }: EntryProps) {
  const { t } = useTranslation('report')
  const { clash } = entry.state
  if (clash === null) return null
  const differences = differencesOf(form, entry.sheet, clash.sheet, t('grid.notYet')).map((one) => ({
    key: `${one.row?.targetId}/${one.row?.subject.id}/${one.measure}/${one.heading}`,
    place:
      one.row === null ? (one.heading ?? '') : `${one.row.indicator}: ${t(`grid.${one.measure ?? 'this-period'}`)}`,
    mine: one.mine,
    theirs: one.theirs,
  }))
  return (
    <ClashTable
      title={t('clash.title')}
      body={t('clash.body')}
      heads={{ place: t('clash.place'), mine: t('clash.mine'), theirs: t('clash.theirs') }}
      differences={differences}
    >
      <Button onClick={() => entry.tell({ kind: 'keep-mine' })}>{t('clash.keepMine')}</Button>
      <Button variant="default" onClick={() => entry.tell({ kind: 'take-theirs' })}>
        {t('clash.takeTheirs')}
      </Button>
    </ClashTable>
  )
}
