import type { DocumentMetadata } from '../model.ts'
import type { Header } from '../parts/header.ts'
import type { Stamp } from '../parts/stamp.ts'
import type { Source, Span } from '../text/source.ts'
import { dayExists } from '../values/dates.ts'
import { onTwoNames } from './two-names.ts'

/** A remark with offsets in plain text. */
export type PlainFinding = Span & {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
}

/** What the checks look at. */
export type Checked = {
  readonly source: Source
  readonly metadata: DocumentMetadata
  readonly header: Header
  readonly stamp: Stamp | null
  readonly plainSpan: Span
}

/** Remarks on the document itself; those on the campaign are made with its proposal. */
export function findingsOf(checked: Checked): PlainFinding[] {
  return [...onStamp(checked), ...onDates(checked), ...onMissing(checked), ...onIssuer(checked), ...onNames(checked)]
}

const onNames = ({ source, plainSpan, metadata }: Checked): PlainFinding[] =>
  onTwoNames(source, plainSpan, metadata.issuer)

function onStamp({ stamp, metadata }: Checked): PlainFinding[] {
  if (stamp === null) return []
  const found: PlainFinding[] = []
  if (stamp.date !== null && metadata.date !== null && metadata.date.length === 10 && stamp.date < metadata.date)
    found.push({
      code: 'arrival.before-document',
      severity: 'warning',
      message: 'Ngày đến trên dấu sớm hơn ngày ký văn bản.',
      start: stamp.start,
      end: stamp.end,
    })
  if (stamp.number !== null && !/^\d+$/u.test(stamp.number))
    found.push({
      code: 'arrival.number-not-a-number',
      severity: 'warning',
      message: `Số đến "${stamp.number}" không phải là một số.`,
      start: stamp.start,
      end: stamp.end,
    })
  return found
}

function onDates({ header }: Checked): PlainFinding[] {
  const date = header.placeDate
  if (date === null || header.placeDateSpan === null) return []
  const { start, end } = header.placeDateSpan
  if (date.day === '' || date.month === '')
    return [{ code: 'date.blank', severity: 'note', message: 'Ngày hoặc tháng ban hành còn để trống.', start, end }]
  return dayExists(Number(date.year), Number(date.month), Number(date.day))
    ? []
    : [{ code: 'date.does-not-exist', severity: 'error', message: 'Ngày ban hành không có trong lịch.', start, end }]
}

/** An agency under the name of the type, where no issuer stands, while the text or another document names one. */
function onIssuer({ metadata, header }: Checked): PlainFinding[] {
  if (header.stray === null || header.agencies.length > 0 || metadata.issuer === null) return []
  const { start, end } = header.stray
  const message = `Cơ quan in ở đây khác với cơ quan ban hành nêu trong nội dung (${metadata.issuer}).`
  return [{ code: 'issuer.contradicted', severity: 'warning', message, start, end }]
}

function onMissing({ metadata, header, plainSpan }: Checked): PlainFinding[] {
  const found: PlainFinding[] = []
  const top = { start: plainSpan.start, end: Math.min(plainSpan.end, plainSpan.start + 1) }
  const bottom = { start: Math.max(plainSpan.start, plainSpan.end - 1), end: plainSpan.end }
  if (header.symbolSpan === null)
    found.push({ code: 'symbol.missing', severity: 'warning', message: 'Văn bản không in số, ký hiệu.', ...top })
  else if (header.number === null)
    found.push({
      code: 'symbol.number-blank',
      severity: 'note',
      message: 'Số văn bản còn để trống.',
      ...header.symbolSpan,
    })
  if (metadata.date === null)
    found.push({ code: 'date.missing', severity: 'warning', message: 'Văn bản không ghi ngày ban hành.', ...top })
  if (metadata.signer === null)
    found.push({ code: 'signer.missing', severity: 'warning', message: 'Văn bản không có tên người ký.', ...bottom })
  if (metadata.issuer === null)
    found.push({ code: 'issuer.missing', severity: 'warning', message: 'Không đọc được cơ quan ban hành.', ...top })
  return found
}
