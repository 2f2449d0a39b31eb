import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './contents.module.css'

interface QuoteLinkProps {
  documentId: string | null
  quote: string
  start: number | null
  end: number | null
}

/** Words of the directive in its own type; they open the paper at their place. */
export function QuoteLink({ documentId, quote, start, end }: QuoteLinkProps) {
  const { t } = useTranslation('campaign')
  const words = `“${quote.replaceAll(/\s+/g, ' ')}”`
  if (documentId === null || start === null || end === null)
    return (
      <p className={styles.quote} lang="vi">
        {words}
      </p>
    )
  return (
    <p className={styles.quote} lang="vi">
      <Link
        to="/van-ban/$documentId"
        params={{ documentId }}
        search={{ trich: `${start}-${end}` }}
        title={t('openAtWords')}
      >
        {words}
      </Link>
    </p>
  )
}
