import { useMediaQuery } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BesidePanel } from '../../ui/panel.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { readListSearch, type ListSearch, type UnitSearch } from './org-unit-search.ts'
import { ListPanel } from './list-panel.tsx'
import { OrgUnitTabs } from './org-unit-tabs.tsx'
import { UnitList } from './unit-list.tsx'

const route = getRouteApi('/frame/don-vi')

/** Which units there are on a day, what stands above whom, who works where; and every change to that. */
export function OrgUnitsScreen() {
  const { t } = useTranslation('orgUnit')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const isPhone = useMediaQuery('(width < 62em)', false, { getInitialValueInEffect: false })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [message, setMessage] = useState<string | null>(null)
  const dismiss = useCallback(() => setMessage(null), [])

  const { viec: _viec, ai: _ai, ...unit } = search
  const { mo: _mo, ...list } = unit
  const go = (next: ListSearch) => void navigate({ search: next })
  const goList = (viec?: 'them' | 'nhap' | 'hop-nhat') => go(viec === undefined ? list : { ...list, viec })
  const goUnit = (next: UnitSearch) => go({ ...unit, ...next })
  const close = () => {
    setChosen([])
    goList()
  }
  const isPanelOpen = search.mo !== undefined || search.viec !== undefined
  return (
    <>
      {isPhone && isPanelOpen && <h1 className="sr-only">{t('title')}</h1>}
      <BesidePanel
        list={
          <>
            <OrgUnitTabs />
            <UnitList
              search={search}
              isPhone={isPhone}
              linkTo={(id) =>
                isPhone ? { to: '/don-vi/$id', params: { id } } : { to: '/don-vi', search: { ...list, mo: id } }
              }
              onOpen={(id) =>
                void (isPhone ? navigate({ to: '/don-vi/$id', params: { id } }) : go({ ...list, mo: id }))
              }
              onFilter={(change) =>
                void navigate({ search: (now) => readListSearch({ ...now, ...change }), replace: true })
              }
              onTask={goList}
              chosen={chosen}
              onChoose={setChosen}
            />
          </>
        }
        panel={
          isPanelOpen ? (
            <ListPanel
              search={search}
              goUnit={goUnit}
              onClose={close}
              onMessage={setMessage}
              chosen={chosen}
              onChoose={setChosen}
            />
          ) : null
        }
      />
      <UndoBar message={message} onDismiss={dismiss} />
    </>
  )
}
