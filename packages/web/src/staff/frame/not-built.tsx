import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { vi } from '../../i18n/vi/index.ts'

type Part = keyof (typeof vi)['frame']['notBuilt']

/** Screen of a place that this version does not have: it says so, and what will stand there. */
export function notBuilt(part: Part) {
  return function NotBuilt() {
    const { t } = useTranslation('frame')
    const words = <EmptyState title={t(`notBuilt.${part}.title`)}>{t(`notBuilt.${part}.body`)}</EmptyState>
    if (part === 'campaign') return <Page>{words}</Page>
    return (
      <Page>
        <PageHead title={t(`places.${part}`)} />
        {words}
      </Page>
    )
  }
}
