import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './org-unit.module.css'

interface InvitationReadyProps {
  path: string
  expiresAt: string
  fullName: string
  position: string
  orgUnitName: string
  onFinish: () => void
}

/** The link, known only now, and the words to send it with. */
export function InvitationReady({ path, expiresAt, fullName, position, orgUnitName, onFinish }: InvitationReadyProps) {
  const { t } = useTranslation('orgUnit')
  const [copied, setCopied] = useState<'link' | 'message' | 'no' | null>(null)
  const link = `${window.location.origin}${path}`
  const when = formatInstant(expiresAt)
  const message = t('invite.text', { name: fullName, orgUnit: orgUnitName, position, when, link })

  async function copy(what: 'link' | 'message'): Promise<void> {
    try {
      await navigator.clipboard.writeText(what === 'link' ? link : message)
      setCopied(what)
    } catch {
      setCopied('no')
    }
  }

  return (
    <div className={styles.form}>
      <h3>{t('invite.doneTitle')}</h3>
      <p className={styles.formLead}>{t('invite.doneLead', { when, name: fullName })}</p>
      <TextInput label={t('invite.link')} value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Textarea
        label={t('invite.message')}
        value={message}
        readOnly
        autosize
        minRows={4}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.formFoot}>
        <Button onClick={() => void copy('message')}>{t('invite.copyMessage')}</Button>
        <Button variant="default" onClick={() => void copy('link')}>
          {t('invite.copyLink')}
        </Button>
        <Button variant="default" onClick={onFinish}>
          {t('invite.finish')}
        </Button>
      </div>
      <div role="status">
        {copied === 'no' && t('invite.copyFailed')}
        {(copied === 'link' || copied === 'message') && <StatusMark status="done">{t('invite.copied')}</StatusMark>}
      </div>
    </div>
  )
}
