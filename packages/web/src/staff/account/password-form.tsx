import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError, formText, useRequiredFields } from '../../ui/form.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './account.module.css'

const refusedPassword = ['password.too-short', 'password.too-common', 'password.like-username']

/** The present password proves that it is the owner who changes it. */
export function PasswordForm() {
  const { t } = useTranslation('account')
  const queries = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const required = useRequiredFields(['currentPassword', 'newPassword'])
  const change = useMutation({
    mutationFn: (passwords: { currentPassword: string; newPassword: string }) =>
      request<undefined>('/me/password', { method: 'POST', body: passwords }),
    onSuccess: async () => {
      element.current?.reset()
      await queries.invalidateQueries({ queryKey: ['me', 'sessions'] })
    },
  })
  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      onSubmit={required.onSubmit((form) =>
        change.mutate({
          currentPassword: formText(form, 'currentPassword'),
          newPassword: formText(form, 'newPassword'),
        }),
      )}
    >
      <PasswordInput
        name="currentPassword"
        label={t('password.current')}
        autoComplete="current-password"
        error={
          required.missing('currentPassword') ?? fieldError(change.error, 'currentPassword', ['password.current-wrong'])
        }
      />
      <PasswordInput
        name="newPassword"
        label={t('password.next')}
        description={t('password.nextHint')}
        autoComplete="new-password"
        error={required.missing('newPassword') ?? fieldError(change.error, 'newPassword', refusedPassword)}
      />
      {change.isError && <ErrorNotice title={t('password.failed')} error={change.error} />}
      <div role="status">{change.isSuccess && <StatusMark status="done">{t('password.changed')}</StatusMark>}</div>
      <Button type="submit" variant="default" loading={change.isPending}>
        {t('password.submit')}
      </Button>
    </form>
  )
}
