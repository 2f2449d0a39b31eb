import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the browser's tab after the screen: what differs stands first. */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('pageTitle', { page })
  }, [page, t])
}
