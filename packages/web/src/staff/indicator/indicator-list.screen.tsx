import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Indicator } from '@thidua/contract/indicator'
import { INDICATOR_FIELDS } from '@thidua/domain/campaign/catalogue/indicator-entry'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { BesidePanel } from '../../ui/panel.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { AddIndicator } from './add-indicator.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'
import type { IndicatorSearch } from './indicator-search.ts'
import styles from './indicator.module.css'
import { indicatorsQuery, matching } from './indicators.ts'

const route = getRouteApi('/frame/chi-tieu')

/** What can be measured: the common catalogue and our own, found by words and by part of the work. */
export function IndicatorListScreen() {
  const { t } = useTranslation('indicator')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(indicatorsQuery())
  const change = (to: { [Name in keyof IndicatorSearch]?: IndicatorSearch[Name] | undefined }) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...to }).filter(([, value]) => value !== undefined && value !== ''),
        ),
      replace: 'tim' in to,
    })
  const found = data === undefined ? [] : matching(data.indicators, search)
  const opened = data?.indicators.find(({ slug }) => slug === search.ma)
  const close = () => change({ ma: undefined, them: undefined })
  const mayAdd = data?.abilities.includes('indicator.manage') === true
  return (
    <BesidePanel
      list={
        <Page>
          <PageHead
            above={<AppLink href="/phong-trao">{t('campaigns')}</AppLink>}
            title={t('title')}
            lead={t('lead')}
            aside={mayAdd && <Button onClick={() => change({ them: true, ma: undefined })}>{t('add.open')}</Button>}
          />
          <Filters search={search} count={found.length} onChange={change} />
          {data === undefined && error === null && <SkeletonRows rows={12} height={36} />}
          {error !== null && data === undefined && (
            <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
          )}
          {data !== undefined && (
            <DataTable
              caption={t('title')}
              columns={columns(t, (slug) => addressOf(search, slug))}
              rows={found}
              rowKey={({ slug }) => slug}
              chosenKey={opened?.slug}
              empty={<EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>}
            />
          )}
        </Page>
      }
      panel={
        search.them === true && mayAdd ? (
          <AddIndicator onClose={close} onAdded={(ma) => change({ them: undefined, ma })} />
        ) : opened === undefined ? null : (
          <IndicatorPanel key={opened.slug} indicator={opened} onClose={close} />
        )
      }
    />
  )
}

function addressOf(search: IndicatorSearch, ma: string): string {
  const { them: _them, ...rest } = search
  return `/chi-tieu?${new URLSearchParams({ ...rest, ma }).toString()}`
}

interface FiltersProps {
  search: IndicatorSearch
  count: number
  onChange: (change: { tim?: string; 'linh-vuc'?: IndicatorSearch['linh-vuc'] | undefined }) => void
}

function Filters({ search, count, onChange }: FiltersProps) {
  const { t } = useTranslation('indicator')
  const [text, setText] = useState(search.tim ?? '')
  const ask = useDebouncedCallback((tim: string) => onChange({ tim }), 150)
  return (
    <div className={styles.filters}>
      <TextInput
        className={styles.find ?? ''}
        type="search"
        label={t('search')}
        placeholder={t('searchHint')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          ask(event.currentTarget.value)
        }}
      />
      <NativeSelect
        label={t('field')}
        value={search['linh-vuc'] ?? ''}
        onChange={(event) =>
          onChange({ 'linh-vuc': INDICATOR_FIELDS.find((field) => field === event.currentTarget.value) })
        }
        data={[
          { value: '', label: t('allFields') },
          ...INDICATOR_FIELDS.map((value) => ({ value, label: t(`fields.${value}`) })),
        ]}
      />
      <p role="status" className={styles.count}>
        {t('count', { count })}
      </p>
    </div>
  )
}

function columns(t: TFunction<'indicator'>, address: (slug: string) => string): TableColumn<Indicator>[] {
  return [
    {
      key: 'name',
      head: t('columns.name'),
      cell: (one) => (
        <>
          <AppLink href={address(one.slug)}>{one.name}</AppLink>
          {one.keptBy !== null && (
            <span className={styles.own}>{t(one.retired ? 'retired' : 'own', { unit: one.keptBy.name })}</span>
          )}
        </>
      ),
    },
    { key: 'unit', head: t('columns.measureUnit'), cell: (one) => one.measureUnit },
    { key: 'field', head: t('columns.field'), cell: (one) => t(`fields.${one.field}`) },
    { key: 'roll', head: t('columns.roll'), cell: (one) => t(`roll.${one.aggregation}`) },
    { key: 'owner', head: t('columns.owner'), cell: (one) => one.owner, wide: true },
  ]
}
