import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readReaderReportOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { ReadReaderReportResponse } from '../../generated/api/types.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatDate, formatFigure, formatInstant } from '../../ui/format.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import styles from './reader-report.module.css'

type Report = ReadReaderReportResponse
type Example = Report['examples'][number]
type Change = Example['changes'][number]

/** What the reader gets wrong, by what people made of its proposals. */
export function ReaderReportScreen() {
  const { t } = useTranslation('document')
  const { data, error, refetch } = useQuery(readReaderReportOptions())
  return (
    <Page>
      <PageHead title={t('readerReport.title')} lead={t('readerReport.lead')} />
      {error !== null && data === undefined && (
        <ErrorNotice title={t('readerReport.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data === undefined && error === null && <SkeletonRows rows={8} height={58} />}
      {data?.looked === 0 && <EmptyState title={t('readerReport.none')}>{t('readerReport.noneBody')}</EmptyState>}
      {data !== undefined && data.looked > 0 && (
        <>
          <Counts report={data} />
          {data.examples.length > 0 && (
            <section>
              <h2 className={styles.subtitle}>{t('readerReport.examples')}</h2>
              <ul className="plain-list">
                {data.examples.map((example) => (
                  <Mistake key={example.targetId} example={example} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Page>
  )
}

function Counts({ report }: { report: Report }) {
  const { t } = useTranslation('document')
  const { looked, right, mended, notATarget, missed, byField } = report
  const most = Math.max(1, ...byField.map(({ count }) => count))
  return (
    <section>
      <p className={styles.sentence}>{t('readerReport.sentence', { right, looked })}</p>
      <p className={styles.second}>
        {[
          `${mended} ${t('readerReport.mended')}`,
          `${notATarget} ${t('readerReport.notATarget')}`,
          `${missed} ${t('readerReport.missed')}`,
        ].join(' · ')}
      </p>
      {byField.length > 0 && (
        <>
          <h2 className={styles.subtitle}>{t('readerReport.fields')}</h2>
          <table className={styles.fields}>
            <caption className="sr-only">{t('readerReport.fields')}</caption>
            <tbody>
              {byField.map(({ field, count }) => (
                <tr key={field}>
                  <th scope="row">{t(`readerReport.field.${field}`)}</th>
                  <td className="n">{count}</td>
                  <td className={styles.bar} aria-hidden>
                    <span style={{ width: `${(count / most) * 100}%` }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Mistake({ example }: { example: Example }) {
  const { t } = useTranslation(['document', 'campaign'])
  const { documentId, spanStart, spanEnd } = example
  const at = spanStart === null || spanEnd === null ? '' : `?trich=${spanStart}-${spanEnd}`
  const told = ({ field }: Change, value: string | null): string => {
    if (value === null) return t('document:readerReport.nothing')
    switch (field) {
      case 'comparator':
        return t(`campaign:comparator.${value as 'exactly'}`)
      case 'direction':
        return t(`campaign:direction.${value as 'up'}`)
      case 'aggregation':
        return t(`campaign:aggregation.${value as 'sum'}`)
      case 'accumulation':
        return t(`campaign:accumulation.${value as 'latest'}`)
      case 'change':
        return t(`document:readerReport.change.${value as 'points'}`)
      case 'deadline':
        return formatDate(value)
      case 'value':
      case 'valueHigh':
      case 'base':
        return formatFigure(value)
      default:
        return value
    }
  }
  return (
    <li className={styles.mistake}>
      <p>
        <strong>{t(`document:readerReport.verdict.${example.verdict}`)}</strong> · {example.indicator}
      </p>
      {example.quote !== null && (
        <blockquote className={styles.quote}>{example.quote.replaceAll(/\s+/g, ' ')}</blockquote>
      )}
      {example.changes.map((change) => (
        <p key={change.field}>
          {t('document:readerReport.changed', {
            field: t(`document:readerReport.field.${change.field}`),
            before: told(change, change.before),
            after: told(change, change.after),
          })}
        </p>
      ))}
      <p className={styles.second}>
        {formatInstant(example.at)}
        {example.symbol !== null && ` · ${example.symbol}`}
        {documentId !== null && (
          <>
            {' · '}
            <AppLink href={`/van-ban/${documentId}${at}`}>{t('document:readerReport.open')}</AppLink>
          </>
        )}
      </p>
    </li>
  )
}
