import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../../ui/tab-links.module.css'

const tabs = [
  { key: 'overview', to: '/phong-trao/$campaignId' },
  { key: 'contents', to: '/phong-trao/$campaignId/chi-tieu' },
  { key: 'reach', to: '/phong-trao/$campaignId/tiep-nhan' },
  { key: 'standings', to: '/phong-trao/$campaignId/so-lieu' },
  { key: 'followUp', to: '/phong-trao/$campaignId/don-doc' },
  { key: 'reviews', to: '/phong-trao/$campaignId/so-ket' },
] as const

/** The parts of a campaign. They are pages, so this is a list of links; on a phone it scrolls sideways. */
export function CampaignTabs({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('frame')
  const { pathname } = useLocation()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    row.current
      ?.querySelector(`[href="${CSS.escape(pathname)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    <nav ref={row} className={styles.tabs} aria-label={t('campaignTabs.label')}>
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          to={tab.to}
          params={{ campaignId }}
          activeOptions={{ exact: tab.key === 'overview' }}
          className={styles.tab}
        >
          {t(`campaignTabs.${tab.key}`)}
        </Link>
      ))}
    </nav>
  )
}
