import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { Page } from '../../ui/page.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  useDocumentTitle(t('notFound.title'))
  return (
    <Page>
      <EmptyState
        heading="h1"
        title={t('notFound.title')}
        action={
          <Button component={Link} to="/hom-nay" variant="default">
            {t('notFound.action')}
          </Button>
        }
      >
        {t('notFound.body')}
      </EmptyState>
    </Page>
  )
}
