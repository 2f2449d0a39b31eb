const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
/** The end record is 22 bytes long and may be followed by a comment of at most 65,535. */
const FARTHEST = 22 + 65_535

/** What the entries of a zip file claim to hold together, in bytes; null when it is no whole zip file. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - FARTHEST); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue
    return sumEntries(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true))
  }
  return null
}

function sumEntries(view: DataView, directory: number, count: number): number | null {
  let at = directory
  let sum = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}
