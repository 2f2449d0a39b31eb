import { useMediaQuery } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel, BesidePanel } from '../../../ui/panel.tsx'
import { UndoBar } from '../../../ui/undo-bar.tsx'
import { OrgUnitTabs } from '../org-unit-tabs.tsx'
import { ClusterList } from './cluster-list.tsx'
import { ClusterPanel } from './cluster-panel.tsx'
import { readClusterSearch, type ClusterSearch } from './cluster-search.ts'
import { FormClusterForm } from './form-cluster-form.tsx'

const route = getRouteApi('/frame/don-vi/cum-khoi')

/** Who competes with whom on a day; and every change to that. */
export function ClustersScreen() {
  const { t } = useTranslation('cluster')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const isPhone = useMediaQuery('(width < 62em)', false, { getInitialValueInEffect: false })
  const [message, setMessage] = useState<string | null>(null)
  const dismiss = useCallback(() => setMessage(null), [])
  const day = search.ngay === undefined ? {} : { ngay: search.ngay }
  const go = (next: ClusterSearch) => void navigate({ search: { ...day, ...next } })
  const panel = panelOf()
  return (
    <>
      {isPhone && panel !== null && <h1 className="sr-only">{t('title')}</h1>}
      <BesidePanel
        list={
          <>
            <OrgUnitTabs />
            <ClusterList
              search={search}
              onDay={(ngay) => void navigate({ search: (now) => readClusterSearch({ ...now, ngay }), replace: true })}
              onForm={() => go({ viec: 'lap' })}
            />
          </>
        }
        panel={panel}
      />
      <UndoBar message={message} onDismiss={dismiss} />
    </>
  )

  function panelOf() {
    if (search.mo !== undefined)
      return (
        <ClusterPanel
          key={`${search.mo}${search.viec ?? ''}`}
          id={search.mo}
          search={search}
          go={go}
          onMessage={setMessage}
        />
      )
    if (search.viec !== 'lap') return null
    const done = (words: string) => {
      setMessage(words)
      go({})
    }
    return (
      <Panel title={t('form.title')} onClose={() => go({})}>
        <FormClusterForm onDone={done} onCancel={() => go({})} />
      </Panel>
    )
  }
}
