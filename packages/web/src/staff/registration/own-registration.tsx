import type { Registration } from '@thidua/contract/registration'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { PledgeClash } from './pledge-clash.tsx'
import { PledgeTable } from './pledge-table.tsx'
import { RegisterFoot } from './register-foot.tsx'
import { RegistrationPapers } from './registration-papers.tsx'
import { RegistrationMark } from './registration-state.tsx'
import styles from './registration.module.css'
import { useRegistering } from './use-registering.ts'

/** The unit's own registration: each target with what was assigned, prefilled with it, and the paper that comes of it. */
export function OwnRegistration({ server }: { server: Registration }) {
  const { t } = useTranslation('registration')
  const registering = useRegistering(server)
  const mayRegister = server.abilities.includes('pledge.register')
  // what was attached or printed meanwhile is the server's newest
  const shown = mayRegister ? registering.registration : server
  return (
    <>
      <header className={styles.head}>
        <h2>{t('heading', { unit: server.unit.name })}</h2>
        <p className={styles.lead}>
          <RegistrationMark state={{ ...shown, open: shown.rows.filter(({ open }) => open).length }} />
          {shown.dueOn !== null && <span>{t('due.is', { date: formatDate(shown.dueOn) })}</span>}
        </p>
        {mayRegister && <p className={styles.rule}>{t('rule')}</p>}
      </header>
      <PledgeClash registering={registering} />
      <PledgeTable registration={shown} registering={mayRegister ? registering : null} />
      {mayRegister && <RegisterFoot registering={registering} />}
      <RegistrationPapers registration={server} mayAttach={mayRegister} />
    </>
  )
}
