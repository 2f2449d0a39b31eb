import { Button, Kbd, Textarea, TextInput } from '@mantine/core'
import type { DocumentDetail } from '@thidua/contract/document'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedDay } from '../../ui/day-input.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError } from '../../ui/form.ts'
import { formatDate } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { useMe } from '../session/me.ts'
import { BookKeeper } from './book-keeper.tsx'
import { arrivalWarning } from './arrival-warning.ts'
import styles from './register-panel.module.css'
import type { Register } from './use-register.ts'

interface RegisterFormProps {
  detail: DocumentDetail
  heading: ReactNode
  register: Register
  onClose: () => void
}

/** Number, day, whom it goes to. Enter registers; what was typed stays when the server refuses. */
export function RegisterForm({ detail, heading, register, onClose }: RegisterFormProps) {
  const { t } = useTranslation('document')
  const { today } = useMe()
  const formId = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [number, setNumber] = useState('')
  const [arrivedOn, setArrivedOn] = useState<TypedDay>(today)
  const [forwardedTo, setForwardedTo] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const { book, document } = detail
  const ours = book.keptBy === 'ours'
  const numberMissing = !ours && number.trim() === ''
  const warning = typeof arrivedOn === 'string' ? arrivalWarning(arrivedOn, document.issuedOn, today) : null
  const dayError =
    arrivedOn === null ? t('register.dayMissing') : warning === 'future' ? t('register.future') : undefined

  function submit(): void {
    setTried(true)
    if (numberMissing || typeof arrivedOn !== 'string' || warning === 'future') return
    register.mutate({
      arrivedOn,
      ...(ours ? {} : { number: number.trim() }),
      ...(forwardedTo.trim() === '' ? {} : { forwardedTo: forwardedTo.trim() }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })
  }

  const label =
    ours && book.nextNumber !== null ? t('register.withNumber', { number: book.nextNumber }) : t('register.action')
  return (
    <Panel
      title={t('register.title')}
      onClose={onClose}
      foot={
        <>
          <Button type="submit" form={formId} loading={register.isPending}>
            {label}
          </Button>
          <Kbd size="xs" className={styles.key} aria-hidden>
            Enter
          </Kbd>
        </>
      }
    >
      {heading}
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {ours ? (
          <p className={styles.next}>
            {t('register.number')} <strong>{book.nextNumber}</strong> <span>{t('register.nextInBook')}</span>
          </p>
        ) : (
          <TextInput
            label={t('register.number')}
            description={t('register.numberHint')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            error={
              (tried && numberMissing ? t('register.numberMissing') : undefined) ?? fieldError(register.error, 'number')
            }
            autoComplete="off"
            ref={first}
          />
        )}
        <DayInput
          label={t('register.arrivedOn')}
          value={arrivedOn}
          onChange={setArrivedOn}
          error={dayError ?? fieldError(register.error, 'arrivedOn')}
        />
        {warning === 'before-issued' && document.issuedOn !== null && (
          <div className={styles.warning} role="status">
            <StatusMark status="risk">{t('register.beforeIssued')}</StatusMark>
            <p>{t('register.beforeIssuedBody', { issuedOn: formatDate(document.issuedOn) })}</p>
          </div>
        )}
        <TextInput
          label={t('register.forwardedTo')}
          value={forwardedTo}
          onChange={(event) => setForwardedTo(event.currentTarget.value)}
        />
        <Textarea
          label={t('register.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          rows={2}
        />
        {register.error !== null && (
          <ErrorNotice title={t('register.failed')} error={register.error} kept={t('register.kept')} />
        )}
      </form>
      <BookKeeper keptBy={book.keptBy} documentId={document.id} today={today} />
    </Panel>
  )
}
