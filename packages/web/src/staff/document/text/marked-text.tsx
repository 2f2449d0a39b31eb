import { memo, useEffect, useMemo, useRef } from 'react'
import { MarkedRun } from './marked-run.tsx'
import styles from './marked-text.module.css'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { TextMark } from './segment.ts'
import { segment } from './segment.ts'

interface MarkedTextProps {
  text: string
  start: number
  end: number
  marks: readonly TextMark[]
  /** The mark whose card is chosen; it is scrolled to. */
  current?: string | undefined
  /** Must keep its identity, else every paragraph is drawn anew. */
  onChoose?: ((id: string) => void) | undefined
}

/**
 * The text by paragraphs with its marks. A long text stays quick: a paragraph is drawn again only when one of its own
 * marks is chosen or left, and those out of sight are not laid out.
 */
export function MarkedText({ text, start, end, marks, current, onChoose }: MarkedTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => placeMarks(paragraphsOf(text, start, end), marks), [text, start, end, marks])
  useEffect(() => {
    if (current === undefined) return
    place.current?.querySelector(`[data-mark~="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'center' })
  }, [current])
  return (
    <div ref={place} className={styles.text} data-text>
      {paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          current={paragraph.marks.some((mark) => mark.id === current) ? current : undefined}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}

type PlacedParagraph = Paragraph & { marks: readonly TextMark[] }

interface MarkedParagraphProps {
  text: string
  paragraph: PlacedParagraph
  current: string | undefined
  onChoose: ((id: string) => void) | undefined
}

const MarkedParagraph = memo(function MarkedParagraph({ text, paragraph, current, onChoose }: MarkedParagraphProps) {
  const { start, end, marks } = paragraph
  return (
    <p className={styles.paragraph}>
      {segment(start, end, marks).map((run) => (
        <MarkedRun
          key={run.start}
          run={run}
          words={text.slice(run.start, run.end)}
          current={current}
          onChoose={onChoose}
        />
      ))}
    </p>
  )
})

/** Both lists are walked once; a mark over several paragraphs stands in each of them. */
function placeMarks(paragraphs: readonly Paragraph[], marks: readonly TextMark[]): PlacedParagraph[] {
  const sorted = marks.toSorted((left, right) => left.start - right.start)
  let first = 0
  let open: TextMark[] = []
  return paragraphs.map((paragraph) => {
    open = open.filter((mark) => mark.end > paragraph.start)
    for (let mark = sorted[first]; mark !== undefined && mark.start < paragraph.end; mark = sorted[first]) {
      if (mark.end > paragraph.start) open.push(mark)
      first += 1
    }
    return { ...paragraph, marks: open.filter((mark) => mark.start < paragraph.end) }
  })
}
