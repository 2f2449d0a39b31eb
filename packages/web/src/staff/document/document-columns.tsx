import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '@thidua/contract/document'
import type { TFunction } from 'i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { formatDate } from '../../ui/format.ts'
import type { TableColumn } from '../../ui/table-column.ts'
import styles from './document-list.module.css'
import { documentName } from './document-name.ts'
import type { DocumentListSearch } from './document-search.ts'

/** Columns of the list: what it is, who issued it when, its number in the book, the campaign made of it. */
export function documentColumns(
  t: TFunction<'document'>,
  search: DocumentListSearch,
  mayRegister: boolean,
): TableColumn<DocumentRow>[] {
  return [
    {
      key: 'document',
      head: t('list.document'),
      width: '40%',
      cell: (row) => (
        <>
          <Link to="/van-ban/$documentId" params={{ documentId: row.id }} className={styles.subject}>
            {documentName(row, t)}
          </Link>
          {row.subject !== null && <span className={styles.second}>{row.subject}</span>}
        </>
      ),
    },
    {
      key: 'issuer',
      head: t('list.issuer'),
      width: '22%',
      cell: (row) => (row.direction === 'outgoing' ? t('list.ours') : (row.issuer ?? t('unknownIssuer'))),
    },
    {
      key: 'date',
      head: t('list.date'),
      width: '7rem',
      figures: true,
      cell: (row) => (row.issuedOn === null ? t('noDate') : <DateText date={row.issuedOn} />),
    },
    {
      key: 'register',
      head: t('list.register'),
      width: '8rem',
      cell: (row) =>
        row.register !== null ? (
          t('list.registered', { number: row.register.number, date: formatDate(row.register.on) })
        ) : row.direction === 'outgoing' ? (
          t('list.outgoing')
        ) : mayRegister ? (
          <Button
            component={AppLink}
            href={registerHref(search, row.id)}
            variant="light"
            size="xs"
            aria-label={`${t('register.action')}: ${documentName(row, t)}`}
          >
            {t('register.action')}
          </Button>
        ) : (
          t('list.unregistered')
        ),
    },
    {
      key: 'campaign',
      head: t('list.campaign'),
      width: '8rem',
      cell: (row) =>
        row.campaignId === null ? null : (
          <Link to="/phong-trao/$campaignId" params={{ campaignId: row.campaignId }}>
            {t('openCampaign')}
          </Link>
        ),
    },
  ]
}

function registerHref({ loc, q }: DocumentListSearch, documentId: string): string {
  const search = new URLSearchParams({
    ...(loc === undefined ? {} : { loc }),
    ...(q === undefined ? {} : { q }),
    'vao-so': documentId,
  })
  return `/van-ban?${search.toString()}`
}
