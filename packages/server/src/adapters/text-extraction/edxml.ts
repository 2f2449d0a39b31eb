import { inflateRawSync } from 'node:zlib'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { XMLParser } from 'fast-xml-parser'
import { decodeText } from './plain-text.ts'
import type { IncomingFile } from './incoming-file.ts'
import { firstEntry } from './zip.ts'

export interface PacketParty {
  readonly id: string | null
  readonly name: string | null
}

/** What the header of an exchanged packet says, beside what the document itself says; QCVN 102:2016, part 4. */
export interface Packet {
  readonly kind: 'document' | 'status'
  readonly documentId: string | null
  readonly from: PacketParty
  readonly to: readonly PacketParty[]
  /** `45/BC-SNV` */
  readonly symbol: string | null
  readonly date: string | null
  readonly place: string | null
  readonly type: string | null
  readonly subject: string | null
  readonly signer: { readonly authority: string | null; readonly title: string | null; readonly name: string | null }
  readonly dueOn: string | null
  readonly recipients: readonly string[]
  readonly urgency: string | null
  /** What is asked for: a new document, or that one sent before be withdrawn, updated or replaced. */
  readonly business: 'new' | 'withdraw' | 'update' | 'replace'
  readonly statusCode: string | null
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[]
}

export interface OpenedPacket {
  readonly packet: Packet
  readonly files: readonly IncomingFile[]
}

type Xml = { readonly [name: string]: unknown }

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreAttributes: true,
  processEntities: true,
  htmlEntities: false,
  trimValues: true,
})

/**
 * Opens an edXML packet: header and attached files. A document type or an entity of its own is never resolved: such a
 * file is refused unread.
 * @throws Refusal reading.edxml-broken | reading.edxml-unsafe | reading.file-too-large
 */
export function openPacket(bytes: Uint8Array): OpenedPacket {
  const text = decodeText(bytes).replace(/^\ufeff/u, '')
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/iu.test(text)) throw new Refusal('reading.edxml-unsafe')
  const root = inside(parsed(text), 'edXML')
  const envelope = inside(root, 'edXMLEnvelope')
  const header = inside(envelope, 'edXMLHeader')
  const status = inside(header, 'Status')
  const message = inside(header, 'MessageHeader') ?? status
  if (root === null || message === null) throw new Refusal('reading.edxml-broken')
  const files = listOf(inside(root, 'AttachmentEncoded'), 'Attachment').map(fileOf)
  return { packet: packetOf(message, header, files, status !== null), files }
}

function parsed(text: string): Xml {
  try {
    return parser.parse(text, true) as Xml
  } catch {
    throw new Refusal('reading.edxml-broken')
  }
}

function packetOf(message: Xml, header: Xml | null, files: readonly IncomingFile[], isStatus: boolean): Packet {
  const code = inside(message, 'Code')
  const issued = inside(message, 'PromulgationInfo')
  const signer = inside(message, 'SignerInfo')
  const business = inside(inside(header, 'TraceHeaderList'), 'Bussiness')
  return {
    kind: isStatus ? 'status' : 'document',
    documentId: wordsOf(message, 'DocumentId'),
    from: partyOf(inside(message, 'From')),
    to: listOf(message, 'To').map(partyOf),
    symbol: symbolOf(wordsOf(code, 'CodeNumber'), wordsOf(code, 'CodeNotation')),
    date: dayOf(wordsOf(issued, 'PromulgationDate')),
    place: wordsOf(issued, 'Place'),
    type: wordsOf(inside(message, 'DocumentType'), 'TypeName'),
    subject: wordsOf(message, 'Subject'),
    signer: {
      authority: wordsOf(signer, 'Competence'),
      title: wordsOf(signer, 'Position'),
      name: wordsOf(signer, 'FullName'),
    },
    dueOn: dayOf(wordsOf(message, 'DueDate')),
    recipients: placesOf(inside(message, 'ToPlaces')),
    urgency: URGENCY[Number(wordsOf(inside(message, 'OtherInfo'), 'Priority') ?? 0)] ?? null,
    business: BUSINESS[Number(wordsOf(business, 'BussinessDocType') ?? 0)] ?? 'new',
    statusCode: wordsOf(message, 'StatusCode'),
    attachments: files.map((file) => ({ name: file.fileName, bytes: file.bytes.length })),
  }
}

const URGENCY = [null, 'Khẩn', 'Thượng khẩn', 'Hỏa tốc', 'Hỏa tốc hẹn giờ'] as const
const BUSINESS = ['new', 'withdraw', 'update', 'replace'] as const

const symbolOf = (number: string | null, notation: string | null): string | null =>
  number === null || notation === null || notation.startsWith(`${number}/`)
    ? (notation ?? number)
    : `${number}/${notation}`

const partyOf = (party: Xml | null): PacketParty => ({
  id: wordsOf(party, 'OrganId'),
  name: wordsOf(party, 'OrganName'),
})

function placesOf(places: Xml | null): string[] {
  const found = places?.['Place']
  return (Array.isArray(found) ? found : [found]).flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []))
}

/** `2021/02/01`, with or without the hour; some write it as we do. */
function dayOf(text: string | null): string | null {
  const match = /^(\d{4})[/-](\d{2})[/-](\d{2})/u.exec(text ?? '')
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`
}

const isXml = (value: unknown): value is Xml => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The element of that name; the first where there are several. */
function inside(parent: Xml | null, name: string): Xml | null {
  const found = parent?.[name]
  const first: unknown = Array.isArray(found) ? found[0] : found
  return isXml(first) ? first : null
}

function listOf(parent: Xml | null, name: string): Xml[] {
  const found = parent?.[name]
  return (Array.isArray(found) ? found : [found]).filter(isXml)
}

function wordsOf(parent: Xml | null, name: string): string | null {
  const found = parent?.[name]
  return typeof found === 'string' && found !== '' ? found : null
}

function fileOf(attachment: Xml): IncomingFile {
  const fileName = wordsOf(attachment, 'AttachmentName') ?? 'tep-dinh-kem'
  const encoded = wordsOf(attachment, 'Content') ?? wordsOf(attachment, 'ContentTransferEncoded') ?? ''
  return { fileName, bytes: unzipped(new Uint8Array(Buffer.from(encoded, 'base64')), fileName) }
}

const OF_ZIP = /\.(?:docx|xlsx|pptx|odt|ods|zip|jar)$/iu
const MOST_UNZIPPED = 100 * 1024 * 1024

/** Some gateways zip each file before it is encoded, under the name of the file within. */
function unzipped(bytes: Uint8Array, fileName: string): Uint8Array {
  const entry = firstEntry(bytes)
  if (entry === null || entry.count !== 1) return bytes
  if (
    OF_ZIP.test(fileName) &&
    entry.name.split('.').at(-1)?.toLowerCase() !== fileName.split('.').at(-1)?.toLowerCase()
  )
    return bytes
  if (entry.size > MOST_UNZIPPED)
    throw new Refusal('reading.file-too-large', { bytes: entry.size, most: MOST_UNZIPPED })
  try {
    return entry.isDeflated
      ? new Uint8Array(inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) }))
      : entry.packed
  } catch {
    throw new Refusal('reading.edxml-broken')
  }
}
