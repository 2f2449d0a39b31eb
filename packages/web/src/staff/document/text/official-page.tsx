import type { Reading } from '@thidua/contract/document'
import { useMemo } from 'react'
import { A4Page } from '../../../ui/a4-page.tsx'
import { MarkedRun } from './marked-run.tsx'
import { MarkedText } from './marked-text.tsx'
import { officialHead } from './official-head.ts'
import styles from './official-page.module.css'
import type { TextMark } from './segment.ts'

interface OfficialPageProps {
  text: string
  reading: Reading | null
  marks: readonly TextMark[]
  current?: string | undefined
  onChoose?: ((id: string) => void) | undefined
}

/** The document as its own page: with the head that every official document has where that was read, else as it came. */
export function OfficialPage({ text, reading, marks, current, onChoose }: OfficialPageProps) {
  const head = useMemo(() => (reading === null ? null : officialHead(text, reading)), [text, reading])
  const [from = 0, to = text.length] = reading?.span ?? []
  const start = head?.bodyStart ?? from
  const inHead = marks.filter((mark) => mark.kind !== 'deadline' && mark.kind !== 'heading' && mark.end <= start)
  return (
    <A4Page
      {...(head === null
        ? {}
        : {
            letterhead: {
              ...(head.parent === null ? {} : { parent: head.parent }),
              issuer: head.issuer,
              number: `Số: ${head.symbol}`,
              placeAndDate: head.placeAndDate,
            },
            ...(head.typeName === null ? {} : { typeName: head.typeName }),
            ...(head.subject === null
              ? {}
              : { subject: head.typeName === null ? `V/v ${withoutAbout(head.subject)}` : head.subject }),
          })}
    >
      {inHead.length > 0 && (
        <p className={styles.inHead}>
          {inHead.map((mark) => (
            <MarkedRun
              key={mark.id}
              run={{ start: mark.start, end: mark.end, marks: [mark] }}
              words={text.slice(mark.start, mark.end)}
              current={current}
              onChoose={onChoose}
            />
          ))}
        </p>
      )}
      <MarkedText text={text} start={start} end={to} marks={marks} current={current} onChoose={onChoose} />
    </A4Page>
  )
}

const withoutAbout = (subject: string) => subject.replace(/^(?:v\/v|về việc)\s*:?\s*/iu, '')
