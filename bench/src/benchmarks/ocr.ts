import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { lazyRecogniser } from '@thidua/server/adapters/page-reading/page-reader'
import { readAllPages } from '@thidua/server/adapters/page-reading/read-all-pages'
import { testPages } from '@thidua/server/testing/scans/test-pages'
import { type Benchmark, inTurn } from '../benchmark.ts'

const pages = 5

export const ocr: Benchmark = {
  name: 'ocr',
  what:
    `reading ${pages} worn pages of 200 dpi (1.5 degrees askew, grain of 15, JPEG quality 50), the reader's start included, ` +
    'against one run of Debian’s tesseract with the same trained data on the same pictures and OMP_THREAD_LIMIT=1; not ' +
    'measured: drawing the pages of a PDF, the picture for the screen, how many letters are right (npm run read:scans)',
  unit: 's',
  better: 'lower',
  goal: 1.2,
  run: async () => {
    const scans: Uint8Array[] = []
    for await (const { scan } of testPages('unseen')) if (scans.push(scan) === pages) break
    const folder = mkdtempSync(join(tmpdir(), 'thidua-ocr-'))
    try {
      const tesseract = prepareTesseract(folder, scans)
      return await inTurn(
        3,
        () => seconds(() => readScans(scans)),
        () => seconds(async () => void tesseract()),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function readScans(scans: readonly Uint8Array[]): Promise<void> {
  const recogniser = lazyRecogniser()
  const { text } = await readAllPages('picture', scans, { recogniser: recogniser.get, withPictures: false })
  await recogniser.close()
  if (text === '') throw new Error('nothing was read')
}

/** @throws Error where the program is not installed */
function prepareTesseract(folder: string, scans: readonly Uint8Array[]): () => void {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' })
  } catch {
    throw new Error('tesseract is not installed here (Debian: apt-get install tesseract-ocr); nothing was measured')
  }
  const model = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  writeFileSync(
    join(folder, 'vie.traineddata'),
    gunzipSync(readFileSync(join(model, '4.0.0_best_int', 'vie.traineddata.gz'))),
  )
  const names = scans.map((scan, at) => {
    const name = join(folder, `${at}.jpg`)
    writeFileSync(name, scan)
    return name
  })
  writeFileSync(join(folder, 'pages.txt'), names.join('\n'))
  const args = [join(folder, 'pages.txt'), join(folder, 'read'), '-l', 'vie', '--tessdata-dir', folder]
  return () => {
    execFileSync('tesseract', args, { stdio: 'ignore', env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
