import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'

/** What stands in the place of a screen that broke; the rest of the frame stays usable. */
export function ScreenError({ error }: { error: unknown }) {
  const { t } = useTranslation()
  useDocumentTitle(t('error.screen'))
  return (
    <Page>
      <ErrorNotice
        title={t('error.screen')}
        error={error}
        {...(error instanceof ApiError ? {} : { what: t('error.screenBody') })}
        action={
          <Button variant="default" onClick={() => location.reload()}>
            {t('error.reload')}
          </Button>
        }
      />
    </Page>
  )
}
