import type { CampaignDetail } from '@thidua/contract/campaign'
import type { DocumentDetail, DocumentPage } from '@thidua/contract/document'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { PaperOrText, useDocumentPages } from '../document/text/paper-or-text.tsx'
import { OfficialPage } from '../document/text/official-page.tsx'
import { TextAndSide } from '../document/text/text-and-side.tsx'
import { marksOfDraft } from './reading-draft.ts'
import { ReadingPanel } from './reading-panel.tsx'
import type { PaperOfTargets } from './target-card.tsx'
import styles from './reading.module.css'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useReading } from './use-reading.ts'
import { useReadingKeys } from './use-reading-keys.ts'

interface ReadingViewProps {
  campaign: CampaignDetail
  paper: DocumentDetail | null
}

export function ReadingView({ campaign, paper }: ReadingViewProps) {
  const { t } = useTranslation('campaign')
  useDocumentTitle(t('reading.tab', { title: campaign.title }))
  const text = paper?.text ?? null
  const reading = paper?.reading ?? null
  const state = useReading(campaign, reading)
  const [helping, help] = useDisclosure(false)
  const paged = useDocumentPages(paper)
  useReadingKeys({ ...state.keys, help: help.open })
  const { targets, contents, duties } = campaign
  const marks = useMemo(
    () => (text === null ? [] : marksOfDraft({ targets, contents, duties }, reading, text)),
    [targets, contents, duties, reading, text],
  )
  return (
    <>
      <TextAndSide
        head={
          <header className={styles.head}>
            <div>
              <p className={styles.above}>
                {campaign.legalBasis !== null && (
                  <Link to="/van-ban/$documentId" params={{ documentId: campaign.legalBasis.documentId }}>
                    {[campaign.legalBasis.documentType, campaign.legalBasis.symbol].filter(Boolean).join(' ') ||
                      t('itsDocument')}
                  </Link>
                )}{' '}
                · {t('status.draft')}
              </p>
              <h1 className={styles.title}>{campaign.title}</h1>
            </div>
            <Progress done={campaign.confirmedCount} all={campaign.targetCount} />
          </header>
        }
        width={568}
        shown={state.shown}
        onShow={state.setShown}
        sideName={t('reading.proposal')}
        text={
          text === null || paper === null ? (
            <EmptyState title={t('reading.noText.title')}>{t('reading.noText.body')}</EmptyState>
          ) : (
            <PaperOrText
              documentId={paper.document.id}
              {...paged}
              marks={marks}
              current={state.chosen}
              onChoose={state.chooseMark}
            >
              <OfficialPage
                text={text}
                reading={reading}
                marks={marks}
                current={state.chosen}
                onChoose={state.chooseMark}
              />
            </PaperOrText>
          )
        }
        side={
          <ReadingPanel
            {...{ campaign, text, reading, state }}
            paper={paperOf(paper, paged.pages)}
            onHelp={help.open}
          />
        }
      />
      <ShortcutsDialog opened={helping} onClose={help.close} />
    </>
  )
}

const paperOf = (paper: DocumentDetail | null, pages: readonly DocumentPage[]): PaperOfTargets | null =>
  paper === null || pages.length === 0 ? null : { documentId: paper.document.id, pages }

function Progress({ done, all }: { done: number; all: number }) {
  const { t } = useTranslation('campaign')
  const label = t('reading.progress', { done, all })
  return (
    <div className={styles.progress}>
      <p>{label}</p>
      <progress value={done} max={Math.max(all, 1)} aria-label={label} />
    </div>
  )
}
