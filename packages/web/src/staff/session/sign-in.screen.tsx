import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError, formText, useRequiredFields } from '../../ui/form.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { Entrance } from './entrance.tsx'
import styles from './entrance.module.css'
import { forgetQueries } from '../offline/kept-queries.ts'
import { setupQuery } from './setup.ts'

const route = getRouteApi('/dang-nhap')

interface Credentials {
  username: string
  password: string
}

/** Name and password; in a demonstration also one click for each of its people. */
export function SignInScreen() {
  const { t } = useTranslation('session')
  const { tiep } = route.useSearch()
  const navigate = useNavigate()
  const router = useRouter()
  const setup = useQuery(setupQuery)
  const required = useRequiredFields(['username', 'password'])
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => request<undefined>('/session', { method: 'POST', body: credentials }),
    onSuccess: async () => {
      await forgetQueries()
      if (tiep === undefined) await navigate({ to: '/hom-nay' })
      else router.history.push(tiep)
    },
  })
  const province = setup.data?.provinceName ?? ''
  return (
    <Entrance title={t('signIn.title')} lead={province === '' ? t('signIn.leadPlain') : t('signIn.lead', { province })}>
      <form
        noValidate
        className={styles.form}
        onSubmit={required.onSubmit((form) =>
          signIn.mutate({ username: formText(form, 'username'), password: formText(form, 'password') }),
        )}
      >
        {signIn.isError && <ErrorNotice title={t('signIn.failed')} error={signIn.error} />}
        <TextInput
          name="username"
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          error={required.missing('username') ?? fieldError(signIn.error, 'username')}
        />
        <PasswordInput
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          size="md"
          error={required.missing('password') ?? fieldError(signIn.error, 'password')}
        />
        <Button type="submit" size="lg" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        <p className={styles.small}>{t('signIn.forgotten')}</p>
      </form>
      {setup.data?.demo === true && (
        <DemoAccounts accounts={setup.data.demoAccounts} onChoose={(account) => signIn.mutate(account)} />
      )}
    </Entrance>
  )
}
