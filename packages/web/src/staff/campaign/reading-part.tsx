import type { CampaignDetail } from '@thidua/contract/campaign'
import type { Reading } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { ConfirmGroup, PartCard } from './part-cards.tsx'
import { partialDateText } from './partial-date-text.ts'
import type { ReadingPart as Part } from './reading-search.ts'
import styles from './reading.module.css'
import { UnitPicker } from './unit-picker.tsx'
import type { ReadingActs } from './use-reading-acts.ts'

interface ReadingPartProps {
  part: Exclude<Part, 'targets'>
  campaign: CampaignDetail
  reading: Reading | null
  chosen: string | undefined
  mayConfirm: boolean
  acts: ReadingActs
  onChoose: (id: string) => void
}

/** The parts of the proposal beside its targets. */
export function ReadingPart(props: ReadingPartProps) {
  switch (props.part) {
    case 'contents':
      return <Contents {...props} />
    case 'times':
      return <Times {...props} />
    case 'duties':
      return <Duties {...props} />
    case 'recipients':
      return <Recipients {...props} />
    case 'findings':
      return <Findings {...props} />
  }
}

const stateOf = (confirmed: boolean) => (confirmed ? 'done' : 'todo') as 'done' | 'todo'

function group(
  { acts, mayConfirm }: Pick<ReadingPartProps, 'acts' | 'mayConfirm'>,
  part: 'contents' | 'duties' | 'milestones',
  elements: readonly { confirmed: boolean }[],
) {
  return {
    open: elements.filter((one) => !one.confirmed).length,
    all: elements.length,
    mayConfirm,
    pending: acts.confirmParts.isPending,
    onConfirm: () => acts.confirmParts.mutate([part]),
  }
}

function Contents(props: ReadingPartProps) {
  const { campaign, chosen, onChoose } = props
  return (
    <>
      <ConfirmGroup {...group(props, 'contents', campaign.contents)} />
      <ul className="plain-list">
        {campaign.contents.map((item) => (
          <PartCard
            key={item.id}
            id={item.id}
            chosen={chosen === item.id}
            status={stateOf(item.confirmed)}
            path={item.path}
            name={item.title}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </>
  )
}

function Times(props: ReadingPartProps) {
  const { campaign, chosen, onChoose } = props
  const { t } = useTranslation('campaign')
  return (
    <>
      {campaign.startText !== null && (
        <p className={styles.none}>{t('reading.startText', { words: campaign.startText })}</p>
      )}
      <ConfirmGroup {...group(props, 'milestones', campaign.milestones)} />
      <ul className="plain-list">
        {campaign.milestones.map((one) => (
          <PartCard
            key={one.id}
            id={one.id}
            chosen={chosen === one.id}
            status={stateOf(one.confirmed)}
            name={one.title ?? t(`milestones.${one.kind}`)}
            aside={partialDateText(one.happensOn, t)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </>
  )
}

function Duties(props: ReadingPartProps) {
  const { campaign, chosen, mayConfirm, acts, onChoose } = props
  const { t } = useTranslation('campaign')
  return (
    <>
      <ConfirmGroup {...group(props, 'duties', campaign.duties)} />
      <ul className="plain-list">
        {campaign.duties.map((duty) => (
          <PartCard
            key={duty.id}
            id={duty.id}
            chosen={chosen === duty.id}
            status={duty.actorUnit === null && duty.actor === null ? 'risk' : stateOf(duty.confirmed)}
            name={duty.actorUnit?.name ?? duty.actor ?? t('duties.nobody')}
            aside={t(`roles.${duty.role}`)}
            onChoose={onChoose}
          >
            <p className={styles.quote} lang="vi">
              “{duty.text.replaceAll(/\s+/g, ' ')}”
            </p>
            {duty.actorUnit === null && (
              <p className={styles.why}>{t(duty.actor === null ? 'duties.nobody' : 'duties.notLinked')}</p>
            )}
            {mayConfirm && (
              <UnitPicker
                label={t('duties.holder')}
                value={duty.actorUnit}
                disabled={acts.nameHolder.isPending}
                onChange={(actorUnitId) => acts.nameHolder.mutate({ id: duty.id, actorUnitId })}
              />
            )}
          </PartCard>
        ))}
      </ul>
    </>
  )
}

function Recipients({ reading }: ReadingPartProps) {
  const { t } = useTranslation('campaign')
  const recipients = [...new Set(reading?.recipients)]
  if (recipients.length === 0) return <p className={styles.none}>{t('reading.noRecipients')}</p>
  return (
    <>
      <p className={styles.none}>{t('reading.recipientsHint')}</p>
      <ul className="plain-list">
        {recipients.map((recipient) => (
          <li key={recipient} className={styles.plainRow}>
            {recipient}
          </li>
        ))}
      </ul>
    </>
  )
}

function Findings({ reading, chosen, onChoose }: ReadingPartProps) {
  const { t } = useTranslation('campaign')
  const findings = reading?.findings ?? []
  if (findings.length === 0) return <p className={styles.none}>{t('reading.noFindings')}</p>
  return (
    <ul className="plain-list">
      {findings.map((finding, index) => (
        <PartCard
          key={`${finding.code} ${finding.start}`}
          id={`finding-${index}`}
          chosen={chosen === `finding-${index}`}
          status={finding.severity === 'error' ? 'off' : 'risk'}
          name={finding.message}
          onChoose={onChoose}
        >
          <p className={styles.code}>{finding.code}</p>
        </PartCard>
      ))}
    </ul>
  )
}
