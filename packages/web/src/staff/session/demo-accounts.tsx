import { useTranslation } from 'react-i18next'
import styles from './entrance.module.css'
import type { Setup } from './setup.ts'

type Account = Setup['demoAccounts'][number]

/** The people of a demonstration; choosing one signs in as them. */
export function DemoAccounts(props: {
  accounts: Account[]
  onChoose: (account: { username: string; password: string }) => void
}) {
  const { t } = useTranslation('session')
  return (
    <section className={styles.demo}>
      <h2 className={styles.demoTitle}>{t('signIn.demoTitle')}</h2>
      <p className={styles.small}>{t('signIn.demoLead')}</p>
      <ul className={`plain-list ${styles.demoList}`}>
        {props.accounts.map(({ username, password, fullName, position, orgUnitName }) => (
          <li key={username}>
            <button type="button" onClick={() => props.onChoose({ username, password })}>
              <span className={styles.demoName}>{t('signIn.demoEnter', { name: fullName })}</span>
              <span className={styles.small}>
                {position} · {orgUnitName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
