import { Button, Textarea, TextInput } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import { faultyRows, saysSomethingNew } from './pledge-sheet.ts'
import styles from './registration.module.css'
import type { Registering } from './use-registering.ts'

/** Whose decision it is, a word beside it, and the one button that registers all targets. */
export function RegisterFoot({ registering }: { registering: Registering }) {
  const { t } = useTranslation('registration')
  const { registration, texts, clash } = registering
  const [note, setNote] = useState('')
  const [decidedBy, setDecidedBy] = useState('')
  const mayDecide = registration.abilities.includes('pledge.decide')
  const faults = faultyRows(registration, texts)
  const missing = [
    ...(clash === null ? [] : [t('missing.clash')]),
    ...(faults.length > 0 ? [t('missing.faults', { count: faults.length })] : []),
    ...(saysSomethingNew(registration, texts) ? [] : [t('missing.nothingNew')]),
    ...(mayDecide || decidedBy.trim() !== '' ? [] : [t('missing.decider')]),
  ]
  return (
    <section className={styles.foot} aria-label={t('register.label')}>
      <div className={styles.words}>
        {!mayDecide && (
          <TextInput
            label={t('register.decidedBy')}
            description={t('register.decidedByHint')}
            maxLength={120}
            value={decidedBy}
            onChange={(event) => setDecidedBy(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('register.note')}
          description={t('register.noteHint')}
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      {registering.error !== null && (
        <ErrorNotice title={t('register.failed')} error={registering.error} kept={t('register.kept')} />
      )}
      <div className={styles.buttons}>
        <NotYetButton
          missing={missing}
          loading={registering.isSending}
          onClick={() => registering.register({ note, decidedBy })}
        >
          {t(registration.version === 0 ? 'register.button' : 'register.again')}
        </NotYetButton>
        <Button
          variant="subtle"
          leftSection={<IconArrowBackUp size={16} stroke={1.5} />}
          disabled={!registering.canUndo}
          onClick={() => registering.tell({ kind: 'undo' })}
        >
          {t('undo')}
        </Button>
        <p role="status">{registering.isDone && t('register.done')}</p>
      </div>
    </section>
  )
}
