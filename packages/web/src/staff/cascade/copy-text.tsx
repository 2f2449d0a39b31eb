import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './urge-bar.module.css'

interface CopyTextProps {
  label: string
  text: string
  disabled?: boolean
}

/** Copies a ready message for a group chat. Where the browser keeps the clipboard shut, the message is shown. */
export function CopyText({ label, text, disabled = false }: CopyTextProps) {
  const { t } = useTranslation('cascade')
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(text) })
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => copy.mutate()}>
        {label}
      </Button>
      <span role="status">{copy.isSuccess && <StatusMark status="done">{t('message.copied')}</StatusMark>}</span>
      {copy.isError && (
        <Textarea
          className={styles.message}
          label={t('message.byHand')}
          value={text}
          readOnly
          autosize
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  )
}
