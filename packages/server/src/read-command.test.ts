import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { writePdf } from './adapters/write-document/write-pdf.ts'
import { edxmlPacket } from './testing/edxml-packet.ts'
import { sampleDirective } from './testing/sample-documents.ts'
import { letterOf } from './testing/scans/letter-of.ts'
import { lockedPdf } from './testing/scans/pdf-file.ts'
import { scanOf } from './testing/scans/scan-of.ts'
import { word97 } from './testing/word97.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const command = fileURLToPath(new URL('read-command.ts', import.meta.url))
const pdf = writePdf(letterOf(sampleDirective))

interface Said {
  documents: {
    metadata: { symbol: string | null }
    targets: { start: number; end: number; quote: string; page?: number; box?: number[] }[]
  }[]
  text?: string
  pages?: unknown[]
  packet?: { symbol: string }
}

const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const run = (...args: string[]): Promise<{ code: number; out: string; complaints: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { maxBuffer: 50_000_000 }, (error, out, complaints) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, complaints }),
    )
  })
const said = (json: string): Said => JSON.parse(json) as Said

test('many files of all kinds are read in one process; what cannot be read is told by code and stops nothing', async () => {
  const files = [
    put('chu.txt', new TextEncoder().encode(sampleDirective)),
    put('in.pdf', pdf),
    put('quet.jpg', await scanOf(pdf)),
    put('khoa.pdf', lockedPdf()),
    put(
      'cu.doc',
      word97(
        sampleDirective
          .split('\n')
          .filter((line) => line !== '')
          .slice(0, 14),
      ),
    ),
    put('goi.edxml', edxmlPacket({ name: 'in.pdf', bytes: pdf })),
    join(folder, 'khong-co.pdf'),
  ]
  const out = join(folder, 'ra')
  const { code, complaints } = await run('--out', out, ...files)
  expect(code).toBe(1)
  expect(complaints.trim().split('\n')).toEqual([
    `reading.pdf-encrypted: ${join(folder, 'khoa.pdf')}`,
    `reading.file-missing: ${join(folder, 'khong-co.pdf')}`,
  ])
  expect(readdirSync(out).toSorted()).toEqual(['chu.json', 'cu.json', 'goi.json', 'in.json', 'quet.json'])
  const read = (name: string): Said => said(readFileSync(join(out, name), 'utf8'))
  for (const name of ['in.json', 'quet.json', 'goi.json']) {
    const { documents, text, pages } = read(name)
    expect(documents[0]?.metadata.symbol).toBe('09/CT-UBND')
    expect(pages).toHaveLength(1)
    expect(documents[0]?.targets).toHaveLength(2)
    for (const target of documents[0]?.targets ?? []) {
      expect(text?.slice(target.start, target.end)).toBe(target.quote)
      expect([target.page, target.box?.length]).toEqual([1, 4])
    }
  }
  expect(read('goi.json').packet?.symbol).toBe('09/CT-UBND')
  expect(read('cu.json').pages).toBeUndefined()
  expect(read('chu.json').text).toBeUndefined()
}, 60_000)

test('one file goes to standard output, nothing else does', async () => {
  const { code, out, complaints } = await run(put('mot.pdf', pdf))
  expect([code, complaints, said(out).documents.length]).toEqual([0, '', 1])
})
