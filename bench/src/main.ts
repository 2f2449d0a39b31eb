import { type Benchmark, lineOf } from './benchmark.ts'
import { acceptReport } from './benchmarks/accept-report.ts'
import { boardBuffers, boardTime } from './benchmarks/board.ts'
import { memory } from './benchmarks/memory.ts'
import { ocr } from './benchmarks/ocr.ts'
import { readLinear } from './benchmarks/read-linear.ts'
import { readText } from './benchmarks/read-text.ts'
import { refusalMemory, refusalTime } from './benchmarks/refusals.ts'
import { register } from './benchmarks/register.ts'
import { standings } from './benchmarks/standings.ts'
import { startSecond } from './benchmarks/start-second.ts'

const all: readonly Benchmark[] = [
  startSecond,
  memory,
  readText,
  readLinear,
  register,
  acceptReport,
  standings,
  boardBuffers,
  boardTime,
  ocr,
  refusalTime,
  refusalMemory,
]

const args = process.argv.slice(2)
const names = args.filter((arg) => !arg.startsWith('--'))
const unknown = names.filter((name) => !all.some((one) => one.name === name))

/** Ends with 1 only for what could not be run; a slow result is a result. */
async function measure(benchmark: Benchmark): Promise<void> {
  try {
    const line = lineOf(benchmark, await benchmark.run())
    if (args.includes('--json')) console.log(JSON.stringify(line))
    else
      console.log(
        `${line.name}: ${line.ours} ${line.unit}, peer ${line.peer}, ratio ${line.ratio} ` +
          `(goal ${line.better === 'lower' ? '<=' : '>='} ${line.goal}: ${line.holds ? 'holds' : 'does not hold'}, ` +
          `median of ${line.runs})\n  ${line.what}`,
      )
  } catch (error) {
    console.error(`${benchmark.name} could not run:`, error)
    process.exitCode = 1
  }
}

if (args.includes('--list')) for (const { name, what } of all) console.log(`${name}: ${what}`)
else if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known: ${all.map(({ name }) => name).join(', ')}`)
  process.exitCode = 1
} else for (const benchmark of all) if (names.length === 0 || names.includes(benchmark.name)) await measure(benchmark)
