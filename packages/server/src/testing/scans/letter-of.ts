import { readDocuments, type DocumentToWrite } from '@thidua/official-document'

/** A page of these words, set as an office sets it: the letterhead and closing of the text's own fields, its paragraphs. */
export function letterOf(text: string): DocumentToWrite {
  const [read] = readDocuments(text)
  if (read === undefined) throw new Error('the text holds no document')
  const { metadata } = read.document
  const [year = 2021, month = 1, day = 1] = (metadata.date ?? '2021-02-01').split('-').map(Number)
  const [number = '1', ...symbol] = (metadata.symbol ?? '1/KH-UBND').split('/')
  return {
    isDraft: false,
    parentIssuer: metadata.parentIssuer,
    issuer: metadata.issuer ?? 'Sở Nội vụ',
    number,
    symbol: symbol.join('/'),
    place: metadata.place ?? 'Lạng Sơn',
    date: { year, month, day },
    typeName: metadata.type === 'Công văn' ? null : (metadata.type ?? 'Kế hoạch'),
    subject: metadata.subject ?? 'Phát động phong trào thi đua',
    addressees: [],
    body: bodyOf(text).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] })),
    recipients: read.document.recipients.length > 0 ? read.document.recipients.slice(0, 6) : ['Như trên', 'Lưu: VT'],
    signature: { authority: null, title: metadata.signerTitle ?? 'Giám đốc', name: metadata.signer ?? 'Lăng Văn Thử' },
  }
}

const HEAD = /^(?:số\b|cộng h|độc lập|căn cứ số|[-_=*—\s]+$)|, ngày .* năm \d{4}$/iu

/** What stands between the title and the recipients. */
function bodyOf(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/u)
    .map((line) =>
      line
        .replace(/[*#_|\t]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !HEAD.test(line))
  const end = lines.findIndex((line) => /^nơi nhận/iu.test(line))
  const body = lines.slice(0, end < 0 ? lines.length : end)
  const start = body.findIndex((line) => line.length > 40 && line !== line.toUpperCase())
  return body.slice(Math.max(0, start))
}
