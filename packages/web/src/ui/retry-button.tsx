import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The one button of an error that may pass by itself. */
export function RetryButton({ onRetry }: { onRetry: () => unknown }) {
  const { t } = useTranslation()
  return (
    <Button variant="default" onClick={() => void onRetry()}>
      {t('tryAgain')}
    </Button>
  )
}
