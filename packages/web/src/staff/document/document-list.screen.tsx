import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { IconFileImport, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { BesidePanel } from '../../ui/panel.tsx'
import { DocumentRows } from './document-rows.tsx'
import styles from './document-list.module.css'
import { FileDrop } from './file-drop.tsx'
import { IntakeRows } from './intake-rows.tsx'
import { ReceivePanel } from './receive-panel.tsx'
import { RegisterPanel } from './register-panel.tsx'
import { useDocumentList } from './use-document-list.ts'
import { useReceive } from './use-receive.ts'

const route = getRouteApi('/frame/van-ban')
const filters = ['all', 'den', 'di', 'chua-vao-so'] as const

/** Which papers does the unit have, which of them are not in the book yet? */
export function DocumentListScreen() {
  const { t } = useTranslation('document')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const documents = useDocumentList(search)
  const mayReceive = documents.data?.pages[0]?.abilities.includes('document.receive') ?? false
  const receive = useReceive()
  const findWords = useDebouncedCallback((q: string) => {
    void navigate({ search: ({ q: _before, ...rest }) => (q === '' ? rest : { ...rest, q }), replace: true })
  }, 250)
  const closePanel = () => {
    receive.reset()
    void navigate({ search: ({ nhan: _nhan, 'vao-so': _registering, ...rest }) => rest })
  }
  const openReceive = () => void navigate({ search: ({ 'vao-so': _closed, ...rest }) => ({ ...rest, nhan: true }) })

  const panel =
    search.nhan === true ? (
      <ReceivePanel receive={receive} onClose={closePanel} />
    ) : search['vao-so'] === undefined ? null : (
      <RegisterPanel key={search['vao-so']} documentId={search['vao-so']} onClose={closePanel} />
    )
  const list = (
    <Page>
      <PageHead
        title={t('list.title')}
        aside={
          mayReceive && (
            <Button
              variant={panel === null ? 'filled' : 'default'}
              leftSection={<IconFileImport size={16} stroke={1.5} />}
              onClick={openReceive}
            >
              {t('receive.action')}
            </Button>
          )
        }
      />
      <div className={styles.tools}>
        <FilterChips
          label={t('list.filters')}
          chosen={search.loc ?? 'all'}
          options={filters.map((key) => ({ key, label: t(`list.filter.${key}`), href: hrefOf(key, search.q) }))}
        />
        <TextInput
          type="search"
          className={styles.search}
          aria-label={t('list.search')}
          placeholder={t('list.searchHint')}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          defaultValue={search.q ?? ''}
          onChange={(event) => findWords(event.currentTarget.value.trim())}
        />
      </div>
      <IntakeRows except={receive.intakeId} />
      <DocumentRows query={documents} search={search} onReceive={openReceive} />
    </Page>
  )
  return (
    <FileDrop
      enabled={mayReceive}
      onFiles={(files) => {
        openReceive()
        receive.take(files)
      }}
    >
      <BesidePanel list={list} panel={panel} />
    </FileDrop>
  )
}

function hrefOf(key: (typeof filters)[number], q: string | undefined): string {
  const search = new URLSearchParams({ ...(key === 'all' ? {} : { loc: key }), ...(q === undefined ? {} : { q }) })
  return search.size === 0 ? '/van-ban' : `/van-ban?${search.toString()}`
}
