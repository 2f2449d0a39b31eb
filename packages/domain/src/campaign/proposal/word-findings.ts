import type { Finding, Span } from '@thidua/official-document'
import { finding } from './finding.ts'
import type { Passage } from './passages.ts'

/** Slips that scanning and typing make often, where the word before or after tells what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})để nghị(?!\p{L})/gu, 'đề nghị'],
  [/(?<!\p{L})kiểm chế(?!\p{L})/gu, 'kiềm chế'],
  [/(?<!\p{L})này sinh(?!\p{L})/gu, 'nảy sinh'],
  [/(?<!\p{L})thị đua(?!\p{L})/gu, 'thi đua'],
  [/(?<!\p{L})nhiêm vụ(?!\p{L})/gu, 'nhiệm vụ'],
  [/(?<!\p{L})khem thưởng(?!\p{L})/gu, 'khen thưởng'],
]

/** Words that are likely slips of the pen or of scanning. */
export function onWords(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  return passages.flatMap((passage) =>
    SLIPS.flatMap(([slip, meant]) =>
      [...passage.folded.matchAll(slip)].map((match) =>
        finding(
          'word.doubtful',
          'note',
          `Có thể là "${meant}".`,
          at({
            start: passage.offsets[match.index] ?? passage.start,
            end: passage.offsets[match.index + match[0].length] ?? passage.end,
          }),
        ),
      ),
    ),
  )
}
