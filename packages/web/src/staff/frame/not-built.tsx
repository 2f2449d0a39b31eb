import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import type { vi } from '../../i18n/vi/index.ts'

type Part = keyof (typeof vi)['frame']['notBuilt']

/** Screen of a place that this version does not have: it says so, and what will stand there. */
export function notBuilt(part: Part) {
  return function NotBuilt() {
    const { t } = useTranslation('frame')
    const title = t(`notBuilt.${part}.title`)
    useDocumentTitle(part === 'campaign' ? title : t(`places.${part}`))
    return (
      <Page>
        <EmptyState heading="h1" title={title}>
          {t(`notBuilt.${part}.body`)}
        </EmptyState>
      </Page>
    )
  }
}
