import type { CampaignDetail, Target } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { GroupHead } from '../../ui/group-head.tsx'
import { MendTarget } from './mend-target.tsx'
import { groupTargets } from './reading-draft.ts'
import styles from './reading.module.css'
import type { PaperOfTargets } from './target-card.tsx'
import { TargetCard } from './target-card.tsx'
import type { ReadingActs } from './use-reading-acts.ts'

interface TargetCardsProps {
  campaign: CampaignDetail
  /** The pages on which the targets are printed, where there are pages. */
  paper: PaperOfTargets | null
  chosen: string | undefined
  editing: string | null
  mayConfirm: boolean
  acts: ReadingActs
  onChoose: (id: string) => void
  onConfirm: (id: string) => void
  onEdit: (id: string | null) => void
  onDrop: (id: string) => void
  onShowText: () => void
}

/** Targets by what is left to do with them; the unsure ones stand first. */
export function TargetCards(props: TargetCardsProps) {
  const { campaign, chosen, editing, acts, onEdit } = props
  const { t } = useTranslation('campaign')
  const { toSee, confirmed, dropped } = groupTargets(campaign.targets)
  const paths = campaign.contents.map((item) => item.path)
  const card = (target: Target) => (
    <TargetCard
      key={target.id}
      {...props}
      target={target}
      chosen={chosen === target.id}
      onRestore={(id) => acts.restore.mutate(id)}
      {...(editing === target.id
        ? { form: <MendTarget target={target} paths={paths} change={acts.change} onDone={() => onEdit(null)} /> }
        : {})}
    />
  )
  const groups = [
    { key: 'toSee', status: 'risk', targets: toSee },
    { key: 'confirmed', status: 'done', targets: confirmed },
    { key: 'dropped', status: 'waiting', targets: dropped },
  ] as const
  if (campaign.targets.length === 0) return <p className={styles.none}>{t('reading.noTargets')}</p>
  return groups
    .filter((group) => group.targets.length > 0)
    .map(({ key, status, targets }) => (
      <section key={key} className={styles.group}>
        <GroupHead status={status} count={targets.length}>
          {t(`reading.groups.${key}`)}
        </GroupHead>
        <ul className="plain-list">{targets.map(card)}</ul>
      </section>
    ))
}
