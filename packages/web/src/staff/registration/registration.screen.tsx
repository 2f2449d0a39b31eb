import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { useCampaign } from '../campaign/campaign.ts'
import { ContentsParts } from '../campaign/contents-parts.tsx'
import { OwnRegistration } from './own-registration.tsx'
import { registrationAddress } from './registration-search.ts'
import styles from './registration.module.css'
import { RegistrationsBeneath } from './registrations-beneath.tsx'
import { registrationQuery, registrationsQuery } from './use-registering.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId/chi-tieu/dang-ky')

/** What we pledge, and what those beneath us pledge. */
export function RegistrationScreen() {
  const { t } = useTranslation('registration')
  const { campaignId } = route.useParams()
  const search = route.useSearch()
  const campaign = useCampaign(campaignId)
  useDocumentTitle(`${t('title')} · ${campaign.title}`)
  const own = useQuery(registrationQuery(campaignId))
  const beneath = useQuery(registrationsQuery(campaignId))
  const error = own.error ?? beneath.error
  const isReady = own.data !== undefined && beneath.data !== undefined
  const owing = beneath.data?.rows.filter((row) => row.status !== 'unassigned') ?? []
  const done = owing.filter((row) => row.status === 'registered').length
  // an office that only passes targets on has nothing of its own to look at first
  const hasOwn = own.data !== undefined && (own.data.rows.length > 0 || own.data.version > 0)
  const hasBeneath = (beneath.data?.rows.length ?? 0) > 0
  const showsBeneath = hasBeneath && (search.xem === 'cap-duoi' || !hasOwn)
  return (
    <Page>
      <ContentsParts campaign={campaign} chosen="pledge" />
      {!isReady && error === null && <SkeletonRows rows={8} height={36} />}
      {!isReady && error !== null && (
        <ErrorNotice
          title={t('failed')}
          error={error}
          action={<RetryButton onRetry={() => Promise.all([own.refetch(), beneath.refetch()])} />}
        />
      )}
      {isReady && hasOwn && hasBeneath && (
        <div className={styles.views}>
          <FilterChips
            label={t('views.label')}
            chosen={showsBeneath ? 'beneath' : 'own'}
            options={[
              { key: 'own', label: t('views.own'), href: registrationAddress(campaignId, {}) },
              {
                key: 'beneath',
                label: t('views.beneath', { done, all: owing.length }),
                href: registrationAddress(campaignId, { xem: 'cap-duoi' }),
              },
            ]}
          />
        </div>
      )}
      {isReady && !hasOwn && !hasBeneath && <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>}
      {isReady && showsBeneath && <RegistrationsBeneath list={beneath.data} search={search} />}
      {isReady && hasOwn && !showsBeneath && <OwnRegistration key={own.data.unit.id} server={own.data} />}
    </Page>
  )
}
