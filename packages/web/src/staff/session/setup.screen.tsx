import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError, formText, useRequiredFields } from '../../ui/form.ts'
import { Entrance } from './entrance.tsx'
import styles from './entrance.module.css'
import { forgetQueries } from '../offline/kept-queries.ts'

const fields = ['provinceName', 'orgUnitName', 'fullName', 'username', 'password'] as const

/** First run: the first unit and its administrator, who is signed in at once. */
export function SetupScreen() {
  const { t } = useTranslation('session')
  const navigate = useNavigate()
  const required = useRequiredFields(fields)
  const setUp = useMutation({
    mutationFn: async (answers: Record<(typeof fields)[number], string>) => {
      const { username, password } = answers
      await request('/setup', { method: 'POST', body: answers })
      await request('/session', { method: 'POST', body: { username, password } })
    },
    onSuccess: async () => {
      await forgetQueries()
      await navigate({ to: '/hom-nay' })
    },
  })
  const error = (field: (typeof fields)[number]) => required.missing(field) ?? fieldError(setUp.error, field, [field])
  const text = (field: (typeof fields)[number], label: string, description?: string) => (
    <TextInput name={field} label={label} description={description} size="md" error={error(field)} />
  )
  return (
    <Entrance title={t('setup.title')} lead={t('setup.lead')}>
      <form
        noValidate
        className={styles.form}
        onSubmit={required.onSubmit((form) =>
          setUp.mutate({
            provinceName: formText(form, 'provinceName'),
            orgUnitName: formText(form, 'orgUnitName'),
            fullName: formText(form, 'fullName'),
            username: formText(form, 'username'),
            password: formText(form, 'password'),
          }),
        )}
      >
        {text('provinceName', t('setup.province'), t('setup.provinceHint'))}
        {text('orgUnitName', t('setup.orgUnit'), t('setup.orgUnitHint'))}
        {text('fullName', t('setup.fullName'))}
        {text('username', t('setup.username'), t('setup.usernameHint'))}
        <PasswordInput
          name="password"
          label={t('setup.password')}
          description={t('setup.passwordHint')}
          autoComplete="new-password"
          size="md"
          error={error('password')}
        />
        {setUp.isError && <ErrorNotice title={t('setup.failed')} error={setUp.error} />}
        <Button type="submit" size="lg" loading={setUp.isPending}>
          {t('setup.submit')}
        </Button>
      </form>
    </Entrance>
  )
}
