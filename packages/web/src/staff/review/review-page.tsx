import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { A4Page } from '../../ui/a4-page.tsx'
import { SourcedFigure } from '../../ui/provenance-chip.tsx'
import { withParagraph, withText, type RunPlace } from './edit-runs.ts'
import { EditableText } from './editable-text.tsx'
import type { Block, ReviewDetail, ReviewDraft, Run } from './review.ts'
import styles from './review.module.css'

interface ReviewPageProps {
  review: ReviewDetail
  draft: ReviewDraft
  onChange: ((draft: ReviewDraft) => void) | undefined
}

/** The report on its own paper. Words are written in place; a figure opens where it comes from. */
export function ReviewPage({ review, draft, onChange }: ReviewPageProps) {
  const { t } = useTranslation('review')
  const { head } = draft
  return (
    <A4Page
      letterhead={{
        ...(head.parentIssuer === null ? {} : { parent: head.parentIssuer }),
        issuer: head.issuer,
        number: t('number', { symbol: head.symbol }),
        placeAndDate: t('placeAndDate', { place: head.place }),
      }}
      typeName={draft.title}
      subject={draft.subject}
    >
      {draft.sections.map((section, at) => (
        // sections are never reordered: their place is who they are
        <section key={section.heading} className={styles.section}>
          <h3>{section.heading}</h3>
          {section.blocks.map((block, index) => (
            <BlockView
              key={`${section.heading}/${String(index)}`}
              block={block}
              run={(run, place) => runView(run, { section: at, block: index, run: place })}
            />
          ))}
          {onChange !== undefined && (
            <Button size="xs" variant="subtle" onClick={() => onChange(withParagraph(draft, at, t('newParagraph')))}>
              {t('addParagraph')}
            </Button>
          )}
        </section>
      ))}
      <div className={styles.signature}>
        <div>
          <strong>{t('recipients')}</strong>
          {head.recipients.map((recipient) => (
            <p key={recipient}>- {recipient};</p>
          ))}
        </div>
        <div className={styles.signer}>
          {head.signature.authority !== null && <p>{head.signature.authority}</p>}
          <p>{head.signature.title}</p>
          <p className={styles.signerName}>{head.signature.name}</p>
        </div>
      </div>
    </A4Page>
  )

  function runView(run: Run, place: RunPlace) {
    const key = `${place.section}/${place.block}/${place.run}`
    if (run.kind === 'figure') {
      const { targetId, nodeId, periodId } = run.trace
      const href = `/phong-trao/${review.campaignId}/so-lieu?chi-tieu=${targetId}&nut=${nodeId}&ky=${periodId}`
      return (
        <SourcedFigure key={key} href={href}>
          {run.text}
        </SourcedFigure>
      )
    }
    return onChange === undefined ? (
      <span key={key}>{run.text}</span>
    ) : (
      <EditableText key={key} text={run.text} onChange={(text) => onChange(withText(draft, place, text))} />
    )
  }
}

function BlockView({ block, run }: { block: Block; run: (run: Run, place: number) => React.ReactNode }) {
  if (block.kind === 'paragraph') return <p>{block.runs.map(run)}</p>
  if (block.kind === 'item') return <p className={styles.item}>– {block.runs.map(run)}</p>
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {block.head.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((cells, at) => (
            <tr key={`${String(at)}/${cells[0]?.text ?? ''}`}>
              {cells.map((cell, index) => (
                <td key={`${block.head[index] ?? ''}`}>{cell.kind === 'text' ? cell.text : run(cell, index)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
