import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
/** The end record is 22 bytes long and may be followed by a comment of at most 65,535. */
const FARTHEST = 22 + 65_535

/** What the wanted entries of a zip file claim to hold together, in bytes; null when it is no whole zip file. */
export function unpackedSize(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    if (wanted(nameOf(bytes, view, at))) sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}

const nameOf = (bytes: Uint8Array, view: DataView, entry: number): string =>
  new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + view.getUint16(entry + 28, true)))

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - FARTHEST); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return null
}

const STORED = 0
const DEFLATED = 8

/**
 * The entries whose names are wanted, as text. Throws on a damaged archive; an entry that unpacks to more than it
 * claims is damaged.
 */
export function readEntries(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const entries = new Map<string, string>()
  if (end === null) return entries
  let at = view.getUint32(end + 16, true)
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const nameLength = view.getUint16(at + 28, true)
    const name = nameOf(bytes, view, at)
    if (wanted(name)) entries.set(name, entryText(bytes, view, at))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function entryText(bytes: Uint8Array, view: DataView, entry: number): string {
  const method = view.getUint16(entry + 10, true)
  const size = view.getUint32(entry + 24, true)
  const local = view.getUint32(entry + 42, true)
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = bytes.subarray(from, from + view.getUint32(entry + 20, true))
  if (method !== STORED && method !== DEFLATED) throw new Error(`method ${method}`)
  return new TextDecoder().decode(
    method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  )
}

interface FirstEntry {
  /** How many entries the file holds. */
  readonly count: number
  readonly name: string
  /** Unpacked, as it claims. */
  readonly size: number
  readonly isDeflated: boolean
  readonly packed: Uint8Array
}

/** The first entry of a zip file, still packed; null when it is no whole zip file. */
export function firstEntry(bytes: Uint8Array): FirstEntry | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes[0] === 0x50 && bytes[1] === 0x4b ? endOfDirectory(view) : null
  if (end === null || unpackedSize(bytes) === null) return null
  const at = view.getUint32(end + 16, true)
  const local = view.getUint32(at + 42, true)
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return {
    count: view.getUint16(end + 10, true),
    name: nameOf(bytes, view, at),
    size: view.getUint32(at + 24, true),
    isDeflated: view.getUint16(at + 10, true) === DEFLATED,
    packed: bytes.subarray(from, from + view.getUint32(at + 20, true)),
  }
}
