import type { CampaignDetail, Target } from '@thidua/contract/campaign'
import type { Reading } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { GroupHead } from '../../ui/group-head.tsx'
import { MendTarget } from './mend-target.tsx'
import { doubtsOf, groupTargets } from './reading-draft.ts'
import styles from './reading.module.css'
import type { PaperOfTargets } from './target-card.tsx'
import { TargetCard } from './target-card.tsx'
import type { ReadingActs } from './use-reading-acts.ts'

interface TargetCardsProps {
  campaign: CampaignDetail
  /** What the machine read, for its doubts. */
  reading: Reading | null
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

/** Targets by what is left to do with them; what the reader is not sure of is asked first. */
export function TargetCards(props: TargetCardsProps) {
  const { campaign, reading, chosen, editing, acts, onEdit } = props
  const { t } = useTranslation('campaign')
  const { first, toSee, confirmed, dropped } = groupTargets(campaign.targets)
  const paths = campaign.contents.map((item) => item.path)
  const card = (target: Target) => (
    <TargetCard
      key={target.id}
      {...props}
      target={target}
      doubts={doubtsOf(target, reading)}
      chosen={chosen === target.id}
      onRestore={(id) => acts.restore.mutate(id)}
      {...(editing === target.id
        ? { form: <MendTarget target={target} paths={paths} change={acts.change} onDone={() => onEdit(null)} /> }
        : {})}
    />
  )
  const groups = [
    { key: 'first', status: 'risk', targets: first },
    { key: 'toSee', status: 'todo', targets: toSee },
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
