import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { DocumentDetail, DocumentPage } from '@thidua/contract/document'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentPagesOptions } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import styles from './paper-or-text.module.css'
import { PaperPages } from './paper-pages.tsx'
import type { TextMark } from './segment.ts'

const none: readonly DocumentPage[] = []

/** The pages of a document that came on paper; none for one that has none, or until they are there. */
export function useDocumentPages(detail: DocumentDetail | null): {
  pages: readonly DocumentPage[]
  isPending: boolean
} {
  const hasPages = (detail?.pageCount ?? 0) > 0
  const query = useQuery({
    ...documentPagesOptions({ path: { id: detail?.document.id ?? '' } }),
    enabled: hasPages,
    staleTime: Infinity,
  })
  return {
    pages: (query.data?.pages as readonly DocumentPage[] | undefined) ?? none,
    isPending: hasPages && query.isPending,
  }
}

interface PaperOrTextProps {
  documentId: string
  pages: readonly DocumentPage[]
  isPending: boolean
  marks: readonly TextMark[]
  current?: string | undefined
  onChoose?: ((id: string) => void) | undefined
  /** The same document as text. */
  children: ReactNode
}

/** The paper itself where there is one, else its text; the reader of a paper may look at either. */
export function PaperOrText({ documentId, pages, isPending, marks, current, onChoose, children }: PaperOrTextProps) {
  const { t } = useTranslation('document')
  const [view, setView] = useState<'paper' | 'text'>('paper')
  if (isPending) return <SkeletonRows rows={12} />
  if (!pages.some((page) => page.hasPicture)) return children
  return (
    <div className={styles.either}>
      <SegmentedControl
        className={styles.choice ?? ''}
        aria-label={t('paper.choice')}
        value={view}
        onChange={setView}
        data={[
          { value: 'paper', label: t('paper.asPaper') },
          { value: 'text', label: t('paper.asText') },
        ]}
      />
      {view === 'paper' ? <PaperPages {...{ documentId, pages, marks, current, onChoose }} /> : children}
    </div>
  )
}
