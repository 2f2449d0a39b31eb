import { Button } from '@mantine/core'
import type { CampaignDetail } from '@thidua/contract/campaign'
import type { Reading } from '@thidua/contract/document'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { AddTarget } from './add-target.tsx'
import { GeneralLine } from './general-line.tsx'
import { ReadingFoot } from './reading-foot.tsx'
import { ReadingPart } from './reading-part.tsx'
import { readingParts } from './reading-search.ts'
import type { ReadingPart as Part } from './reading-search.ts'
import styles from './reading.module.css'
import type { PaperOfTargets } from './target-card.tsx'
import { TargetCards } from './target-cards.tsx'
import type { ReadingState } from './use-reading.ts'

interface ReadingPanelProps {
  campaign: CampaignDetail
  text: string | null
  reading: Reading | null
  paper: PaperOfTargets | null
  state: ReadingState
  onHelp: () => void
}

/** The proposal by its parts, and what is still missing before it counts. */
export function ReadingPanel({ campaign, text, reading, paper, state, onHelp }: ReadingPanelProps) {
  const { t } = useTranslation('campaign')
  const place = useRef<HTMLDivElement>(null)
  const [general, setGeneral] = useState(false)
  const { part, chosen, adding, acts, mayConfirm } = state
  useEffect(() => {
    if (chosen !== undefined)
      place.current?.querySelector(`[data-card="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const error =
    acts.confirm.error ?? acts.drop.error ?? acts.restore.error ?? acts.nameHolder.error ?? acts.confirmParts.error
  return (
    <div className={styles.panel}>
      <GeneralLine campaign={campaign} mayEdit={mayConfirm} edit={acts.edit} opened={general} onOpen={setGeneral} />
      <nav className={styles.tabs} aria-label={t('reading.parts')}>
        {readingParts.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-current={part === one ? 'true' : undefined}
            onClick={() => state.showPart(one)}
          >
            {t(`reading.part.${one}`)} <span>{countOf(one, campaign, reading)}</span>
          </button>
        ))}
      </nav>
      <div ref={place} className={styles.cards}>
        {error !== null && <ErrorNotice title={t('reading.notSaved')} error={error} />}
        {part === 'targets' ? (
          <>
            {adding !== null && <AddTarget campaign={campaign} text={text} state={state} adding={adding} />}
            <TargetCards
              {...{ campaign, reading, paper, chosen, mayConfirm, acts }}
              editing={state.editing}
              onChoose={state.choose}
              onConfirm={state.confirm}
              onEdit={state.setEditing}
              onDrop={state.drop}
              onShowText={() => state.setShown('text')}
            />
            {mayConfirm && adding === null && (
              <Button variant="subtle" className={styles.add} onClick={state.keys.add}>
                {t('reading.add')}
              </Button>
            )}
          </>
        ) : (
          <ReadingPart {...{ part, campaign, reading, chosen, mayConfirm, acts }} onChoose={state.choose} />
        )}
      </div>
      <UndoBar
        message={state.undoable === null ? null : t('reading.droppedOne')}
        onUndo={state.undo}
        onDismiss={state.forgetUndo}
      />
      <ReadingFoot campaign={campaign} track={acts.track} onHelp={onHelp} />
    </div>
  )
}

function countOf(part: Part, campaign: CampaignDetail, reading: Reading | null): number {
  switch (part) {
    case 'targets':
      return campaign.targets.filter((target) => !target.dropped).length
    case 'contents':
      return campaign.contents.length
    case 'times':
      return campaign.milestones.length
    case 'duties':
      return campaign.duties.length
    case 'recipients':
      return new Set(reading?.recipients).size
    case 'findings':
      return reading?.findings.length ?? 0
  }
}
