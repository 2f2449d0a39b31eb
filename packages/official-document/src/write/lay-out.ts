import type { DocumentToWrite, WrittenBlock, WrittenDate, WrittenRun } from './model.ts'
import type { StyleName } from './styles.ts'

/** One line or paragraph with its style. `rule` draws a line under it, as a share of the text's length. */
export interface LaidLine {
  readonly style: StyleName
  readonly text: string
  readonly rule?: number
}

export type LaidBlock =
  | {
      readonly kind: 'paragraph'
      readonly style: 'body' | 'heading1' | 'heading2'
      readonly runs: readonly WrittenRun[]
      readonly keepWithNext: boolean
    }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** Share of the width for each column, adding up to 1. */
      readonly widths: readonly number[]
      readonly rows: readonly (readonly WrittenRun[])[]
    }

/** The parts of the page in the places of Annex I: two columns at the head and at the end, the full width between. */
export interface LaidOutDocument {
  readonly letterhead: { readonly left: readonly LaidLine[]; readonly right: readonly LaidLine[] }
  readonly numberRow: { readonly left: readonly LaidLine[]; readonly right: readonly LaidLine[] }
  readonly title: readonly LaidLine[]
  readonly addressees: readonly string[]
  readonly body: readonly LaidBlock[]
  readonly closing: { readonly left: readonly LaidLine[]; readonly right: readonly LaidLine[] }
}

/** A rule of a third to a half of the text's length: Annex I, Part I, sections II.2 and II.5. */
const SHORT_RULE = 0.4
/** Room for the clerk's pen; spaces that no program may fold into one. */
const OPEN = '\u00a0'.repeat(6)
/** The rule under the motto is as long as the motto. */
const FULL_RULE = 1

/** Sets a document in the cells of Decree 30/2020/NĐ-CP, Annex I, Part I, sections II and IV. */
export function layOut(document: DocumentToWrite): LaidOutDocument {
  const { parentIssuer, issuer, typeName, subject } = document
  const draft: LaidLine[] = [
    ...lines('draftMark', document.isDraft ? 'DỰ THẢO' : ''),
    ...lines('draftMark', document.isRendition === true ? 'BẢN TRÌNH BÀY LẠI' : ''),
  ]
  const issuerLines = issuer.toUpperCase().split('\n')
  return {
    letterhead: {
      left: [
        ...lines('parentIssuer', parentIssuer?.toUpperCase() ?? ''),
        ...issuerLines.map((text, at): LaidLine => {
          const last = at === issuerLines.length - 1
          return last ? { style: 'issuer', text, rule: SHORT_RULE } : { style: 'issuer', text }
        }),
      ],
      right: [
        { style: 'state', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
        { style: 'motto', text: 'Độc lập - Tự do - Hạnh phúc', rule: FULL_RULE },
      ],
    },
    numberRow: {
      left: [
        { style: 'number', text: numberLine(document) },
        ...(typeName === null ? [{ style: 'letterSubject', text: `V/v ${subject}` } as const] : []),
        ...draft,
      ],
      right: [{ style: 'placeAndDate', text: placeAndDate(document.place, document.date) }],
    },
    title:
      typeName === null
        ? []
        : [
            { style: 'typeName', text: typeName.toUpperCase() },
            { style: 'subject', text: subject, rule: SHORT_RULE },
          ],
    addressees: document.addressees,
    body: endMarked(document.body.map(laidBlock)),
    closing: closingOf(document),
  }
}

const lines = (style: StyleName, text: string): LaidLine[] =>
  text === '' ? [] : text.split('\n').map((line) => ({ style, text: line }))

/** A number under 10 takes a 0 before it; without one its place stays open. */
function numberLine({ number, symbol }: DocumentToWrite): string {
  const shown = number === null ? OPEN : number.padStart(2, '0')
  return `Số: ${shown}/${symbol}`
}

/** Days 1 to 9 and the months 1 and 2 take a 0 before them: Annex I, Part I, section II.4. */
export function placeAndDate(place: string, { day, month, year }: WrittenDate): string {
  const dayText = day === null ? OPEN : String(day).padStart(2, '0')
  const monthText = month === null ? OPEN : month < 3 ? `0${month}` : String(month)
  return `${place}, ngày ${dayText} tháng ${monthText} năm ${year}`
}

function laidBlock(block: WrittenBlock): LaidBlock {
  if (block.kind === 'table') return { ...block, widths: widthsOf(block.head, block.rows) }
  if (block.kind === 'heading')
    return {
      kind: 'paragraph',
      style: block.rank === 1 ? 'heading1' : 'heading2',
      runs: [{ text: block.text }],
      keepWithNext: true,
    }
  const runs = block.kind === 'item' ? [{ text: '- ' }, ...block.runs] : block.runs
  return { kind: 'paragraph', style: 'body', runs, keepWithNext: false }
}

/** The customary `./.` closes the body; it takes the place of the last full stop. */
function endMarked(blocks: readonly LaidBlock[]): LaidBlock[] {
  const last = blocks.at(-1)
  if (last === undefined || last.kind === 'table') return [...blocks]
  const runs = [...last.runs]
  const end = runs.pop()
  const trimmed = end?.text.trimEnd().replace(/(?:\.\/)?\.$/, '') ?? ''
  return [...blocks.slice(0, -1), { ...last, runs: [...runs, { ...end, text: `${trimmed}./.` }] }]
}

/** Columns take room by the words in them: a column of long names is wide, one of counts is narrow. */
function widthsOf(head: readonly string[], rows: readonly (readonly WrittenRun[])[]): number[] {
  const needs = head.map((title, at) => {
    const longestWord = Math.max(...title.split(/\s/).map((word) => word.length))
    const lengths = rows.map((row) => row[at]?.text.length ?? 0)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1)
    return Math.max(longestWord + 3, Math.min(mean, 40), 4)
  })
  const all = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => need / all)
}

function closingOf({ recipients, signature }: DocumentToWrite): LaidOutDocument['closing'] {
  const listed = recipients.map((recipient, at) => {
    const words = recipient.replace(/[.;]\s*$/, '')
    return { style: 'recipient', text: `- ${words}${at === recipients.length - 1 ? '.' : ';'}` } as const
  })
  return {
    left: recipients.length === 0 ? [] : [{ style: 'recipientsWord', text: 'Nơi nhận:' }, ...listed],
    right: [
      ...lines('signatureTitle', signature.authority?.toUpperCase() ?? ''),
      ...lines('signatureTitle', signature.title.toUpperCase()),
      { style: 'signatureName', text: signature.name },
    ],
  }
}
