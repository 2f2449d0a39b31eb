import type { RegistrationList, RegistrationRow } from '@thidua/contract/registration'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { formatDate, formatInstant } from '../../ui/format.ts'
import { BesidePanel } from '../../ui/panel.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { DuePart } from './due-part.tsx'
import {
  registrationAddress,
  registrationFilters,
  type RegistrationFilter,
  type RegistrationSearch,
} from './registration-search.ts'
import { RegistrationMark } from './registration-state.tsx'
import styles from './registration.module.css'
import { RegistrationPanel } from './registration-panel.tsx'
import { UrgePledges } from './urge-pledges.tsx'

const holds: Record<RegistrationFilter, (row: RegistrationRow) => boolean> = {
  'chua-dang-ky': ({ status }) => status === 'none' || status === 'outdated',
  'da-dang-ky': ({ status }) => status === 'registered',
  'tat-ca': () => true,
}

/** Who beneath has registered, who has not, and one press to urge them. */
export function RegistrationsBeneath({ list, search }: { list: RegistrationList; search: RegistrationSearch }) {
  const { t } = useTranslation('registration')
  const { id } = list.campaign
  const owing = list.rows.filter((row) => row.status !== 'unassigned')
  const done = owing.filter(holds['da-dang-ky'])
  const loc = search.loc ?? 'tat-ca'
  const rows = (loc === 'tat-ca' ? owing : list.rows).filter(holds[loc])
  const opened = list.rows.find((row) => row.node.orgUnitId === search['don-vi'])
  const address = (change: RegistrationSearch) =>
    registrationAddress(id, { xem: 'cap-duoi', ...(search.loc === undefined ? {} : { loc: search.loc }), ...change })
  return (
    <BesidePanel
      width={568}
      list={
        <div className={opened === undefined ? undefined : styles.beneath}>
          <header className={styles.head}>
            <h2>{t('beneath.sentence', { done: done.length, all: owing.length })}</h2>
            <p className={styles.lead}>
              {list.node.name}
              {owing.length < list.rows.length && (
                <span>{t('beneath.unassigned', { count: list.rows.length - owing.length })}</span>
              )}
            </p>
          </header>
          <DuePart list={list} />
          {owing.length === 0 ? (
            <EmptyState title={t('beneath.nobody.title')}>{t('beneath.nobody.body')}</EmptyState>
          ) : (
            <>
              <div className={styles.tools}>
                <FilterChips
                  label={t('filters.label')}
                  chosen={loc}
                  options={registrationFilters.map((key) => ({
                    key,
                    label: t(`filters.${key}`),
                    count: (key === 'tat-ca' ? owing : owing.filter(holds[key])).length,
                    href: address({ loc: key }),
                  }))}
                />
                <UrgePledges list={list} owing={owing.filter(holds['chua-dang-ky'])} />
              </div>
              <DataTable
                caption={t('title')}
                columns={columns(t, (row) => address({ 'don-vi': row.node.orgUnitId }))}
                rows={rows}
                rowKey={(row) => row.node.orgUnitId}
                chosenKey={opened?.node.orgUnitId}
                empty={<p className={styles.none}>{t('beneath.none')}</p>}
              />
            </>
          )}
        </div>
      }
      panel={opened === undefined ? null : <RegistrationPanel row={opened} campaignId={id} closeHref={address({})} />}
    />
  )
}

function columns(t: TFunction<'registration'>, open: (row: RegistrationRow) => string): TableColumn<RegistrationRow>[] {
  return [
    { key: 'unit', head: t('table.orgUnit'), cell: (row) => <AppLink href={open(row)}>{row.node.name}</AppLink> },
    { key: 'state', head: t('table.state'), cell: (row) => <RegistrationMark state={row} />, wide: true },
    { key: 'targets', head: t('table.targets'), figures: true, cell: (row) => row.assigned },
    {
      key: 'higher',
      head: t('table.higher'),
      figures: true,
      cell: (row) => (row.registeredAt === null ? null : row.higher),
    },
    {
      key: 'at',
      head: t('table.at'),
      figures: true,
      cell: (row) => row.registeredAt !== null && formatDate(dayOf(row.registeredAt)),
    },
    {
      key: 'signed',
      head: t('table.paper'),
      cell: (row) => row.registeredAt !== null && t(row.signed ? 'signed' : 'unsigned'),
    },
    {
      key: 'urged',
      head: t('table.urged'),
      figures: true,
      cell: (row) => row.urgedAt !== null && formatDate(dayOf(row.urgedAt)),
    },
  ]
}

/** The day of an instant on the clock of Vietnam. */
function dayOf(instant: string): string {
  const [day = '', month = '', year = ''] = formatInstant(instant).slice(6).split('/')
  return `${year}-${month}-${day}`
}
