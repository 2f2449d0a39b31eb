import type { Reading } from '@thidua/contract/document'

/** The head of a document taken apart, and where its body begins. */
export interface OfficialHead {
  parent: string | null
  issuer: string
  symbol: string
  placeAndDate: string
  /** `CHỈ THỊ`; null for a letter, which carries its subject under the number. */
  typeName: string | null
  subject: string | null
  bodyStart: number
}

const plain = (words: string) =>
  words
    .normalize('NFC')
    .replaceAll(/[*#_\s]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * The head, where the reading knows all of it and its words stand where they should; null else: then the text is shown
 * as it came, since a head half guessed would be a false paper.
 */
export function officialHead(text: string, reading: Reading): OfficialHead | null {
  const { issuer, parentIssuer, symbol, date, place, type, subject } = reading.metadata
  const [year, month, day] = (date ?? '').split('-')
  if (issuer === null || symbol === null || type === null || day === undefined) return null
  const isLetter = plain(type) === 'công văn'
  const bodyStart = isLetter ? letterBody(text, reading) : titleEnd(text, reading, type, subject)
  if (bodyStart === null) return null
  return {
    parent: parentIssuer?.toLocaleUpperCase('vi') ?? null,
    issuer: issuer.toLocaleUpperCase('vi'),
    symbol,
    placeAndDate: `${place === null ? 'N' : `${place}, n`}gày ${day} tháng ${monthWords(Number(month))} năm ${year}`,
    typeName: isLetter ? null : type.toLocaleUpperCase('vi'),
    subject,
    bodyStart,
  }
}

/** January and February are written with a nought before them, the others without (Decree 30/2020/NĐ-CP, appendix I). */
const monthWords = (month: number) => (month < 3 ? `0${month}` : String(month))

function letterBody(text: string, reading: Reading): number | null {
  const [from = 0, to = text.length] = reading.span
  const at = text.slice(from, to).search(/^[ \t*]*kính gửi/imu)
  return at === -1 ? null : from + at
}

/** After the type's own line and the lines that say the subject and nothing else. */
function titleEnd(text: string, reading: Reading, type: string, subject: string | null): number | null {
  const [from = 0, to = text.length] = reading.span
  const lines = [...text.slice(from, to).matchAll(/[^\r\n]+/g)]
  const typeAt = lines.findIndex((line) => plain(line[0]) === plain(type))
  const typeLine = lines[typeAt]
  if (typeLine === undefined) return null
  const end = (line: RegExpExecArray) => from + line.index + line[0].length
  if (subject === null) return end(typeLine)
  let said = ''
  for (const line of lines.slice(typeAt + 1)) {
    said = plain(`${said} ${line[0]}`)
    if (said === plain(subject)) return end(line)
    if (!plain(subject).startsWith(said)) return null
  }
  return null
}
