import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useMe } from '../session/me.ts'
import styles from './account.module.css'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'

/** One's own account: where one serves, where one is signed in, the password. */
export function AccountScreen() {
  const { t } = useTranslation('account')
  const me = useMe()
  return (
    <Page>
      <PageHead title={t('title')} lead={me.person.fullName} />
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('memberships')}</h2>
        <ul className="plain-list">
          {me.memberships.map((membership) => (
            <li key={membership.orgUnitId} className={styles.row}>
              <strong>{membership.orgUnitName}</strong>
              <span>{membership.position}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('sessions.title')}</h2>
        <p className={styles.lead}>{t('sessions.lead')}</p>
        <SessionList />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('password.title')}</h2>
        <PasswordForm />
      </section>
    </Page>
  )
}
