import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { useCampaign } from './campaign.ts'
import { ContentsParts } from './contents-parts.tsx'
import { contentBranches } from './contents-tree.ts'
import styles from './contents.module.css'
import { DutyList } from './duty-list.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { TargetLine } from './target-line.tsx'

const route = getRouteApi('/frame/phong-trao/$campaignId/chi-tieu')

/** What the directive asks for: its contents with their targets, who has which duty, and the days that matter. */
export function ContentsScreen() {
  const { t } = useTranslation('campaign')
  const { campaignId } = route.useParams()
  const campaign = useCampaign(campaignId)
  useDocumentTitle(`${t('contents.title')} · ${campaign.title}`)
  const branches = contentBranches(campaign.contents, campaign.targets)
  const targetCount = branches.reduce((count, branch) => count + branch.targets.length, 0)
  return (
    <Page>
      <ContentsParts campaign={campaign} chosen="contents" />
      <div className={styles.columns}>
        <section aria-labelledby="noi-dung-chi-tieu">
          <h2 id="noi-dung-chi-tieu" className={styles.heading}>
            {t('contents.title')} <span className={styles.count}>{t('contents.count', { count: targetCount })}</span>
          </h2>
          {branches.length === 0 && (
            <EmptyState heading="h3" title={t('contents.empty.title')}>
              {t('contents.empty.body')}
            </EmptyState>
          )}
          {branches.map(({ item, targets }) => (
            <section key={item?.id ?? 'others'} style={{ '--depth': (item?.depth ?? 1) - 1 }} className={styles.branch}>
              <h3 className={item === null || item.depth === 1 ? styles.top : styles.item}>
                {item === null ? t('contents.others') : <Heading label={item.label} title={item.title} />}
              </h3>
              {targets.map((target) => (
                <TargetLine key={target.id} target={target} documentId={campaign.readingDocumentId} />
              ))}
            </section>
          ))}
        </section>
        <div>
          <MilestoneList milestones={campaign.milestones} />
          <DutyList duties={campaign.duties} documentId={campaign.readingDocumentId} />
        </div>
      </div>
    </Page>
  )
}

function Heading({ label, title }: { label: string; title: string }) {
  return (
    <>
      <span className={styles.label}>{label}</span> {title}
    </>
  )
}
