import { Button, Kbd } from '@mantine/core'
import type { Target } from '@thidua/contract/campaign'
import type { DocumentPage } from '@thidua/contract/document'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { StatusShape } from '../../ui/status-shape.tsx'
import { PaperPatch } from '../document/text/paper-patch.tsx'
import { goalText } from './goal-text.ts'
import { isUnsure } from './reading-draft.ts'
import styles from './reading.module.css'

/** Whose pages, to show the piece on which a target is printed. */
export interface PaperOfTargets {
  documentId: string
  pages: readonly DocumentPage[]
}

/** What lowers the confidence, the heaviest first. */
const DOUBTS = [
  'no-unit',
  'one-word-name',
  'past-near',
  'not-compared',
  'duty',
  'scan-damage',
  'not-aimed',
  'crowded',
] as const

interface TargetCardProps {
  target: Target
  /** Why the reader was not sure, in its codes. */
  doubts: readonly string[]
  paper: PaperOfTargets | null
  chosen: boolean
  mayConfirm: boolean
  onChoose: (id: string) => void
  onConfirm: (id: string) => void
  onEdit: (id: string) => void
  onDrop: (id: string) => void
  onRestore: (id: string) => void
  /** Leads a narrow screen to the words in the text. */
  onShowText: () => void
  /** The form, while this target is mended. */
  form?: ReactNode
}

/** One target of the proposal: a line, and opened its words and what can be done with it. */
export function TargetCard(props: TargetCardProps) {
  const { target, doubts, paper, chosen, mayConfirm, onChoose, form } = props
  const { t } = useTranslation('campaign')
  const status = target.confirmed ? 'done' : isUnsure(target) ? 'risk' : 'todo'
  return (
    <li data-card={target.id} className={chosen ? `${styles.card} ${styles.chosen}` : styles.card}>
      <button type="button" className={styles.line} aria-expanded={chosen} onClick={() => onChoose(target.id)}>
        <span className={styles[status]}>
          <StatusShape status={status} />
          <span className="sr-only">{t(`reading.state.${status}`)}</span>
        </span>
        <span className={styles.path}>{target.contentPath}</span>
        <span className={styles.name}>{target.indicator}</span>
        <span className={styles.goal}>{goalText(target, t)}</span>
        <span className={styles.day}>{target.deadline === null ? '' : formatDate(target.deadline)}</span>
      </button>
      {paper !== null && target.spanStart !== null && target.spanEnd !== null && (
        <div className={styles.patch}>
          <PaperPatch {...paper} start={target.spanStart} end={target.spanEnd} />
        </div>
      )}
      {chosen && (
        <div className={styles.open}>
          {target.quote === null ? (
            <p className={styles.why}>{t('reading.addedByPerson')}</p>
          ) : (
            <p className={styles.quote} lang="vi">
              “{target.quote.replaceAll(/\s+/g, ' ')}”
            </p>
          )}
          {isUnsure(target) && !target.confirmed && <Unsure doubts={doubts} />}
          {form ?? (mayConfirm && <Buttons {...props} />)}
        </div>
      )}
    </li>
  )
}

/** Why a target is asked first; a reading of older days gives no reasons. */
function Unsure({ doubts }: { doubts: readonly string[] }) {
  const { t } = useTranslation('campaign')
  const reasons = DOUBTS.filter((one) => doubts.includes(one))
  if (reasons.length === 0) return <p className={styles.why}>{t('reading.unsure')}</p>
  return (
    <div className={styles.why}>
      <p>{t('reading.unsureBecause')}</p>
      <ul>
        {reasons.map((one) => (
          <li key={one}>{t(`reading.doubts.${one}`)}</li>
        ))}
      </ul>
    </div>
  )
}

function Buttons({ target, onConfirm, onEdit, onDrop, onRestore, onShowText }: TargetCardProps) {
  const { t } = useTranslation('campaign')
  if (target.dropped)
    return (
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => onRestore(target.id)}>
          {t('reading.restore')}
        </Button>
      </div>
    )
  return (
    <div className={styles.buttons}>
      {!target.confirmed && <Button onClick={() => onConfirm(target.id)}>{t('reading.confirm')}</Button>}
      <Button variant="default" onClick={() => onEdit(target.id)}>
        {t('reading.edit')}
      </Button>
      <Button variant="subtle" onClick={() => onDrop(target.id)}>
        {t('reading.drop')}
      </Button>
      <Button variant="subtle" className={styles.narrowOnly} onClick={onShowText}>
        {t('reading.showText')}
      </Button>
      <span className={styles.keys} aria-hidden>
        {!target.confirmed && <Kbd size="xs">Enter</Kbd>} <Kbd size="xs">E</Kbd> <Kbd size="xs">X</Kbd>
      </span>
    </div>
  )
}
