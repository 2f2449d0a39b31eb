import type { Finding, Span } from '@thidua/official-document'
import { finding } from './finding.ts'
import type { Passage } from './passages.ts'

/** Slips that scanning and typing make often, where the word before or after tells what was meant. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ['để nghị', 'đề nghị'],
  ['kiểm chế', 'kiềm chế'],
  ['này sinh', 'nảy sinh'],
  ['thị đua', 'thi đua'],
  ['nhiêm vụ', 'nhiệm vụ'],
  ['khem thưởng', 'khen thưởng'],
  ['khen thường', 'khen thưởng'],
  ['chỉ thi', 'chỉ thị'],
  ['kê hoạch', 'kế hoạch'],
  ['tổng kêt', 'tổng kết'],
  ['phần đấu', 'phấn đấu'],
  ['tâp thể', 'tập thể'],
])
const SLIP = new RegExp(`(?<!\\p{L})(?:${[...SLIPS.keys()].join('|')})(?!\\p{L}| đua)`, 'gu')

/** Words that are likely slips of the pen or of scanning. */
export function onWords(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  return passages.flatMap((passage) =>
    [...passage.folded.matchAll(SLIP)].map((match) =>
      finding(
        'word.doubtful',
        'note',
        `Có thể là "${SLIPS.get(match[0]) ?? ''}".`,
        at({
          start: passage.offsets[match.index] ?? passage.start,
          end: passage.offsets[match.index + match[0].length] ?? passage.end,
        }),
      ),
    ),
  )
}
