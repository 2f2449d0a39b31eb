import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './org-unit.module.css'
import { isToldAtField } from './use-draft.ts'

interface TaskFormProps {
  lead?: string
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  onCancel: () => void
  submit: string
  pending: boolean
  error: unknown
  /** What was not done. */
  failed: string
  kept?: string
  children: ReactNode
}

/** One change to a unit: what it does, its fields, the one filled button. What was typed survives a refusal. */
export function TaskForm({ lead, onSubmit, onCancel, submit, pending, error, failed, kept, children }: TaskFormProps) {
  const { t } = useTranslation('orgUnit')
  return (
    <form noValidate className={styles.form} onSubmit={onSubmit}>
      {lead !== undefined && <p className={styles.formLead}>{lead}</p>}
      {children}
      {error !== null && (
        <ErrorNotice
          title={failed}
          error={error}
          {...(isToldAtField(error) ? { what: t('form.seeField') } : {})}
          kept={kept ?? t('form.kept')}
        />
      )}
      <div className={styles.formFoot}>
        <Button type="submit" loading={pending}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}
