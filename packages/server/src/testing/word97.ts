/** A row of a table, cell by cell, or a paragraph. */
export type Word97Block = string | { readonly cells: readonly string[] }

const SECTOR = 512
/** Smaller streams would have to lie in a stream of their own. */
const LEAST_STREAM = 4096
const END_OF_CHAIN = -2
const FREE = -1
const SECTORS_OF_TABLE = -3

/**
 * A Word 97 file of these paragraphs and rows, byte by byte: a compound file of two streams, the words in one and where
 * they lie in the other ([MS-CFB], [MS-DOC]). It holds no more than a reader of its words needs.
 */
export function word97(blocks: readonly Word97Block[], isLocked = false): Uint8Array {
  const runs = blocks.flatMap((block) =>
    typeof block === 'string'
      ? [run(`${block}\r`)]
      : [run(block.cells.map((cell) => `${cell}\u0007`).join('')), run('\u0007', true)],
  )
  const text = Buffer.from(runs.map((one) => one.text).join(''), 'utf16le')
  const textAt = 2 * SECTOR
  const formatsAt = textAt + roundedUp(text.length)
  const main = Buffer.alloc(Math.max(LEAST_STREAM, formatsAt + 2 * SECTOR))
  const table = Buffer.alloc(LEAST_STREAM)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x0200 | (isLocked ? 0x0100 : 0), 0x0a)
  main.writeUInt32LE(text.length / 2, 0x4c)
  text.copy(main, textAt)
  paragraphFormats(runs, textAt).copy(main, formatsAt)
  // an empty page of character formats follows that of the paragraphs
  place(main, table, 0x01a2, pieces(text.length / 2, textAt), 0)
  place(main, table, 0x0102, formatPlaces(textAt, text.length, formatsAt), 200)
  place(main, table, 0x00fa, formatPlaces(textAt, text.length, formatsAt + SECTOR), 300)
  return compound([
    ['WordDocument', main],
    ['1Table', table],
  ])
}

const run = (text: string, endsRow = false) => ({ text, endsRow })
const roundedUp = (size: number): number => Math.ceil(size / SECTOR) * SECTOR

function place(main: Buffer, table: Buffer, at: number, part: Buffer, offset: number): void {
  part.copy(table, offset)
  main.writeUInt32LE(offset, at)
  main.writeUInt32LE(part.length, at + 4)
}

/** One piece: all letters, two bytes each, from there on. */
function pieces(letters: number, at: number): Buffer {
  const part = Buffer.alloc(5 + 8 + 8)
  part.writeUInt8(2, 0)
  part.writeUInt32LE(16, 1)
  part.writeUInt32LE(letters, 9)
  part.writeUInt32LE(at, 13 + 2)
  return part
}

function formatPlaces(from: number, size: number, at: number): Buffer {
  const part = Buffer.alloc(12)
  part.writeUInt32LE(from, 0)
  part.writeUInt32LE(from + size, 4)
  part.writeUInt32LE(at / SECTOR, 8)
  return part
}

const ENDS_ROW = Buffer.from([3, 0, 0, 0x17, 0x24, 1])
const IS_PLAIN = Buffer.from([2, 0, 0, 0])

/** Which stretches end the row of a table. */
function paragraphFormats(runs: readonly { text: string; endsRow: boolean }[], from: number): Buffer {
  const page = Buffer.alloc(SECTOR)
  if (4 * (runs.length + 1) + 13 * runs.length > 460) throw new Error('too many paragraphs for one page of formats')
  IS_PLAIN.copy(page, 480)
  ENDS_ROW.copy(page, 490)
  let at = from
  for (const [index, { text, endsRow }] of runs.entries()) {
    page.writeUInt32LE(at, 4 * index)
    at += 2 * text.length
    page.writeUInt8((endsRow ? 490 : 480) / 2, 4 * (runs.length + 1) + 13 * index)
  }
  page.writeUInt32LE(at, 4 * runs.length)
  page.writeUInt8(runs.length, SECTOR - 1)
  return page
}

/** A compound file of whole streams: header, table of sectors, directory, then stream after stream. */
function compound(streams: readonly (readonly [string, Buffer])[]): Uint8Array {
  const header = Buffer.alloc(SECTOR)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(LEAST_STREAM, 56)
  header.writeInt32LE(END_OF_CHAIN, 60)
  header.writeInt32LE(END_OF_CHAIN, 68)
  for (let at = 76; at < SECTOR; at += 4) header.writeInt32LE(FREE, at)
  header.writeUInt32LE(0, 76)
  const sectors = new Int32Array(SECTOR / 4).fill(FREE)
  sectors[0] = SECTORS_OF_TABLE
  sectors[1] = END_OF_CHAIN
  const directory = Buffer.alloc(SECTOR)
  entry(directory, 0, 'Root Entry', 5, { child: 1, start: END_OF_CHAIN, size: 0 })
  let next = 2
  for (const [index, [name, bytes]] of streams.entries()) {
    const count = Math.ceil(bytes.length / SECTOR)
    for (let at = 0; at < count; at += 1) sectors[next + at] = at === count - 1 ? END_OF_CHAIN : next + at + 1
    entry(directory, index + 1, name, 2, {
      child: FREE,
      start: next,
      size: bytes.length,
      right: streams[index + 1] === undefined ? FREE : index + 2,
    })
    next += count
  }
  const padded = streams.map(([, bytes]) =>
    Buffer.concat([bytes, Buffer.alloc(roundedUp(bytes.length) - bytes.length)]),
  )
  return new Uint8Array(Buffer.concat([header, Buffer.from(sectors.buffer), directory, ...padded]))
}

function entry(
  directory: Buffer,
  index: number,
  name: string,
  kind: number,
  { child, start, size, right = FREE }: { child: number; start: number; size: number; right?: number },
): void {
  const at = 128 * index
  directory.write(name, at, 'utf16le')
  directory.writeUInt16LE(2 * (name.length + 1), at + 64)
  directory.writeUInt8(kind, at + 66)
  directory.writeUInt8(1, at + 67)
  directory.writeInt32LE(FREE, at + 68)
  directory.writeInt32LE(right, at + 72)
  directory.writeInt32LE(child, at + 76)
  directory.writeInt32LE(start, at + 116)
  directory.writeUInt32LE(size, at + 120)
}
