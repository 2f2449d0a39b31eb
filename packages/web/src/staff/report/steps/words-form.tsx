import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formText, useRequiredFields } from '../../../ui/form.ts'
import styles from './report-steps.module.css'

interface WordsFormProps {
  kind: 'enter-approval' | 'hand-back' | 'return' | 'uphold'
  /** The decision is another's and is entered for him. */
  asksWho: boolean
  isPending: boolean
  onSend: (words: { reason: string; decidedBy?: string }) => void
  onCancel: () => void
}

/** Why something is given back, and whose decision is entered. */
export function WordsForm({ kind, asksWho, isPending, onSend, onCancel }: WordsFormProps) {
  const { t } = useTranslation(['report', 'common'])
  const asksWhy = kind !== 'enter-approval'
  const required = useRequiredFields([...(asksWhy ? ['reason'] : []), ...(asksWho ? ['decidedBy'] : [])])
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={required.onSubmit((form) =>
        onSend({
          reason: formText(form, 'reason'),
          ...(asksWho ? { decidedBy: formText(form, 'decidedBy') } : {}),
        }),
      )}
    >
      {asksWhy && (
        <Textarea
          name="reason"
          label={t(`report:forms.reason.${kind}`)}
          autosize
          minRows={2}
          maxLength={1000}
          error={required.missing('reason')}
        />
      )}
      {asksWho && (
        <TextInput
          name="decidedBy"
          label={t('report:forms.decidedBy')}
          description={t('report:forms.decidedByHint')}
          maxLength={120}
          error={required.missing('decidedBy')}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={isPending}>
          {t(`report:forms.send.${kind}`)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
