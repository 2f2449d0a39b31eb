import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyPdf, lockedPdf } from '@thidua/server/testing/scans/pdf-file'
import { pngOf } from '@thidua/server/testing/scans/png-header'
import { zipOf } from '@thidua/server/testing/zip-of'
import { againstLimit, type Benchmark } from '../benchmark.ts'

const reader = fileURLToPath(new URL('../../../packages/server/src/read-command.ts', import.meta.url))
/** The most memory that the process itself had; what the kernel tells of a child counts its parent's before the start. */
const tellMemory =
  'data:text/javascript,import{readFileSync}from"node:fs";process.on("exit",()=>' +
  'process.stderr.write("\\n"+readFileSync("/proc/self/status","utf8").match(/VmHWM:.*/)[0]))'

const words = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x20)
/** What no office sends. */
const hostile: readonly (readonly [string, () => Uint8Array])[] = [
  ['bomb.docx', () => zipOf([{ name: 'word/document.xml', bytes: words(190_000_000) }])],
  ['nested.docx', () => zipOf([{ name: 'word/document.xml', bytes: Buffer.from('<w:p>'.repeat(3_000_000)) }])],
  ['locked.pdf', lockedPdf],
  ['half.pdf', () => emptyPdf(400).slice(0, 20_000)],
  ['long.pdf', () => emptyPdf(5_000)],
  ['huge.png', () => pngOf(30_000, 30_000)],
]

interface Refused {
  readonly seconds: number
  readonly megabytes: number
}

/** The slowest and the hungriest refusal of one round, each by a process of its own. */
function refuseAll(folder: string): Refused {
  const each = hostile.map(([name, make]): Refused => {
    const file = join(folder, name)
    writeFileSync(file, make())
    const began = performance.now()
    const { stderr, status } = spawnSync(process.execPath, ['--import', tellMemory, reader, file], { encoding: 'utf8' })
    const seconds = (performance.now() - began) / 1000
    if (status !== 1 || !stderr.startsWith('reading.')) throw new Error(`${name} was not refused: ${stderr}`)
    return { seconds, megabytes: Number(/VmHWM:\s*(\d+)/.exec(stderr)?.[1]) / 1024 }
  })
  return {
    seconds: Math.max(...each.map((one) => one.seconds)),
    megabytes: Math.max(...each.map((one) => one.megabytes)),
  }
}

const what =
  `of ${hostile.length} hostile files (${hostile.map(([name]) => name).join(', ')}), each refused with a code by a process of ` +
  'its own from its start to its end'

const refusal = (name: string, unit: string, limit: number, of: (refused: Refused) => number): Benchmark => ({
  name,
  what: `the worst ${what}, against a limit of ${limit} ${unit}; not measured: what a server uses beside it`,
  unit,
  better: 'lower',
  goal: 1,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thidua-refuse-'))
    try {
      return await againstLimit(3, limit, () => Promise.resolve(of(refuseAll(folder))))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

export const refusalTime = refusal('refusal-time', 's', 2, (refused) => refused.seconds)
export const refusalMemory = refusal('refusal-memory', 'MB', 300, (refused) => refused.megabytes)
