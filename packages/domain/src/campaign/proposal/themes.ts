import type { Reading } from '@thidua/official-document'
import type { Passage } from './passages.ts'
import type { ProposedTheme } from './types.ts'

const QUOTED =
  /(?:chủ đề|khẩu hiệu)(?: thi đua| hành động| phong trào| năm \d{4}| của phong trào| là)*\s?:? ?"([^"]{6,300})"/gu

/** The campaign's theme: the section that bears the name, else the words in quotation marks after `chủ đề`. */
export function findThemes(reading: Reading, passages: readonly Passage[]): ProposedTheme[] {
  const section = passages.filter((one) => one.kinds.has('theme') && one.path !== null)
  const headings = new Set(reading.headings.map((heading) => heading.start))
  const first = section.find((one) => !headings.has(one.start))
  const last = section.findLast((one) => one.path === first?.path && one.paragraph === first?.paragraph)
  if (first !== undefined && last !== undefined) return [themeOf(reading, first.start, last.end)]
  for (const passage of passages) {
    for (const match of passage.folded.matchAll(QUOTED)) {
      const cited = passage.mentions.length > 0
      const from = match.index + match[0].lastIndexOf(match[1] ?? '')
      if (!cited)
        return [
          themeOf(
            reading,
            passage.offsets[from] ?? passage.start,
            (passage.offsets[from + (match[1] ?? '').length - 1] ?? passage.end) + 1,
          ),
        ]
    }
  }
  return []
}

function themeOf(reading: Reading, start: number, end: number): ProposedTheme {
  const words = reading.source.plain.slice(start, end)
  const lead = words.length - words.replace(/^[\s"'-]+/u, '').length
  const trail = words.length - words.replace(/[\s"'.;]+$/u, '').length
  const plain = { start: start + lead, end: end - trail }
  return {
    text: reading.source.plain.slice(plain.start, plain.end).replace(/\s+/gu, ' '),
    ...reading.source.locate(plain.start, plain.end),
  }
}
