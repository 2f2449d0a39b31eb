import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError, formText, useRequiredFields } from '../../ui/form.ts'
import styles from './entrance.module.css'
import { forgetQueries } from '../offline/kept-queries.ts'

/** The invited person chooses a name and a password, and is inside. */
export function InvitationForm({ token }: { token: string }) {
  const { t } = useTranslation('session')
  const navigate = useNavigate()
  const required = useRequiredFields(['username', 'password'])
  const accept = useMutation({
    mutationFn: async (account: { username: string; password: string }) => {
      await request(`/invitations/${encodeURIComponent(token)}/accept`, { method: 'POST', body: account })
      await request('/session', { method: 'POST', body: account })
    },
    onSuccess: async () => {
      await forgetQueries()
      await navigate({ to: '/hom-nay' })
    },
  })
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={required.onSubmit((form) =>
        accept.mutate({ username: formText(form, 'username'), password: formText(form, 'password') }),
      )}
    >
      <TextInput
        name="username"
        label={t('invitation.username')}
        description={t('invitation.usernameHint')}
        autoComplete="username"
        autoCapitalize="none"
        size="md"
        error={required.missing('username') ?? fieldError(accept.error, 'username', ['username'])}
      />
      <PasswordInput
        name="password"
        label={t('invitation.password')}
        description={t('invitation.passwordHint')}
        autoComplete="new-password"
        size="md"
        error={required.missing('password') ?? fieldError(accept.error, 'password', ['password'])}
      />
      {accept.isError && <ErrorNotice title={t('invitation.failed')} error={accept.error} />}
      <Button type="submit" size="lg" loading={accept.isPending}>
        {t('invitation.submit')}
      </Button>
    </form>
  )
}
