import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { AddForm } from './add-form.tsx'
import { ImportForm } from './import-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { useUnitsToday } from './org-unit-data.ts'
import type { ListSearch, UnitSearch } from './org-unit-search.ts'
import { readUnitSearch } from './org-unit-search.ts'
import { UnitPanel } from './unit-panel.tsx'

interface ListPanelProps {
  search: ListSearch
  goUnit: (search: UnitSearch) => void
  onClose: () => void
  onMessage: (message: string) => void
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Beside the list: the open unit, or what is being done to the list as a whole. */
export function ListPanel({ search, goUnit, onClose, onMessage, chosen, onChoose }: ListPanelProps) {
  const { t } = useTranslation('orgUnit')
  const units = useUnitsToday()
  if (search.mo !== undefined)
    return (
      <UnitPanel
        id={search.mo}
        name={units.find((unit) => unit.id === search.mo)?.name ?? t('title')}
        search={readUnitSearch({ ...search })}
        go={goUnit}
        onClose={onClose}
        onMessage={onMessage}
      />
    )
  const task = {
    onCancel: onClose,
    onDone: (message: string) => {
      onMessage(message)
      onClose()
    },
  }
  if (search.viec === 'hop-nhat')
    return (
      <Panel title={t('merge.title')} onClose={onClose}>
        <MergeForm chosen={chosen} onChoose={onChoose} {...task} />
      </Panel>
    )
  if (search.viec === 'nhap')
    return (
      <Panel title={t('import.title')} onClose={onClose}>
        <ImportForm {...task} />
      </Panel>
    )
  return (
    <Panel title={t('add.title')} onClose={onClose}>
      <AddForm {...task} />
    </Panel>
  )
}
