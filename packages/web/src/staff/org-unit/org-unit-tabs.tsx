import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from '../../ui/tab-links.module.css'

/** The two pages about offices: the tree, and who competes with whom. */
export function OrgUnitTabs() {
  const { t } = useTranslation('cluster')
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      <Link to="/don-vi" activeOptions={{ exact: true, includeSearch: false }} className={styles.tab}>
        {t('tabs.tree')}
      </Link>
      <Link to="/don-vi/cum-khoi" activeOptions={{ includeSearch: false }} className={styles.tab}>
        {t('tabs.clusters')}
      </Link>
    </nav>
  )
}
