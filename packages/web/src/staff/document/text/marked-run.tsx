import { Mark } from '../../../ui/mark.tsx'
import styles from './marked-text.module.css'
import type { Run } from './segment.ts'

interface MarkedRunProps {
  run: Run
  words: string
  current: string | undefined
  onChoose: ((id: string) => void) | undefined
}

/** The narrowest mark is the one to press; wider ones only lend their look. `data-start` ties a selection to the text. */
export function MarkedRun({ run, words, current, onChoose }: MarkedRunProps) {
  const plain = <span data-start={run.start}>{words}</span>
  if (run.marks.length === 0) return plain
  const ids = run.marks.map((mark) => mark.id).join(' ')
  const formed = run.marks.filter((mark) => mark.kind !== 'heading')
  const [narrowest, ...wider] = formed
  const headingChosen = run.marks.some((mark) => mark.kind === 'heading' && mark.id === current)
  if (narrowest === undefined || narrowest.kind === 'heading')
    return (
      <span data-mark={ids} className={headingChosen ? styles.current : undefined}>
        {plain}
      </span>
    )
  const lends = wider.flatMap((mark) => (mark.kind === 'heading' ? [] : [mark.kind]))
  const looked = [...new Set(lends)]
    .filter((kind) => kind !== narrowest.kind)
    .reduce((inner, kind) => <Mark kind={kind}>{inner}</Mark>, plain)
  const endsHere = narrowest.end === run.end
  return (
    <span data-mark={ids}>
      <Mark
        kind={narrowest.kind}
        current={run.marks.some((mark) => mark.id === current)}
        onChoose={onChoose === undefined ? undefined : () => onChoose(narrowest.id)}
        {...(endsHere && narrowest.number !== undefined ? { number: narrowest.number } : {})}
      >
        {looked}
      </Mark>
    </span>
  )
}
