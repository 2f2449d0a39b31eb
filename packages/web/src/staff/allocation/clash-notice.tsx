import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ClashTable, type Difference } from '../../ui/clash-table.tsx'
import { textIn } from './give-sheet.ts'
import type { Giving } from './use-giving.ts'

/** Somebody gave parts of the same targets meanwhile: both versions side by side, and the choice. Nothing was lost. */
export function ClashNotice({ giving }: { giving: Giving }) {
  const { t } = useTranslation('allocation')
  const { clash } = giving.state
  if (clash === null) return null
  const locked = (text: { value: string; locked: boolean }) =>
    [text.value, text.locked ? t('grid.locked') : ''].filter(Boolean).join(' · ')
  const differences = clash.targets.flatMap((target) => {
    const mine = giving.sheet.targets.find(({ targetId }) => targetId === target.targetId) ?? target
    return clash.units.flatMap((unit): Difference[] => {
      const [own, theirs] = [textIn(giving.texts, mine, unit), textIn({}, target, unit)]
      if (own.value === theirs.value && own.locked === theirs.locked && own.lastYear === theirs.lastYear) return []
      const place = `${target.indicator}: ${unit.node.name}`
      return [{ key: `${target.targetId}/${unit.node.orgUnitId}`, place, mine: locked(own), theirs: locked(theirs) }]
    })
  })
  return (
    <ClashTable
      title={t('clash.title')}
      body={t('clash.body')}
      heads={{ place: t('clash.place'), mine: t('clash.mine'), theirs: t('clash.theirs') }}
      differences={differences}
    >
      <Button onClick={() => giving.tell({ kind: 'keep-mine' })}>{t('clash.keepMine')}</Button>
      <Button variant="default" onClick={() => giving.tell({ kind: 'take-theirs' })}>
        {t('clash.takeTheirs')}
      </Button>
    </ClashTable>
  )
}
