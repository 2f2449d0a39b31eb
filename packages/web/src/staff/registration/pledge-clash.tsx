import { Button } from '@mantine/core'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { ClashTable } from '../../ui/clash-table.tsx'
import { textOf } from './pledge-sheet.ts'
import type { Registering } from './use-registering.ts'

/** A colleague registered meanwhile: both versions side by side, and the choice. Nothing was lost. */
export function PledgeClash({ registering }: { registering: Registering }) {
  const { t } = useTranslation('registration')
  const { clash, texts, registration, tell } = registering
  if (clash === null) return null
  const differences = clash.rows.flatMap((row) => {
    const own = registration.rows.find(({ targetId }) => targetId === row.targetId) ?? row
    const mine = textOf(texts, own)
    const theirs = row.pledged === null ? '' : formatVietnameseNumber(row.pledged)
    return mine === theirs ? [] : [{ key: row.targetId, place: row.indicator, mine, theirs }]
  })
  return (
    <ClashTable
      title={t('clash.title')}
      body={t('clash.body')}
      heads={{ place: t('table.target'), mine: t('clash.mine'), theirs: t('clash.theirs') }}
      differences={differences}
    >
      <Button onClick={() => tell({ kind: 'keep-mine' })}>{t('clash.keepMine')}</Button>
      <Button variant="default" onClick={() => tell({ kind: 'take-theirs' })}>
        {t('clash.takeTheirs')}
      </Button>
    </ClashTable>
  )
}
