import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { readCampaignDocuments } from '@thidua/domain/campaign/read-campaign-documents'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { extractText } from './adapters/text-extraction/extract-text.ts'

const USAGE = 'npm run -s read -- FILE | npm run -s read -- --out DIR FILE...'

/** Reads one file into the JSON of the reading contract; `text` is part of it where the file itself is no text. */
async function readOne(file: string): Promise<string> {
  const bytes = await readFile(file)
  const { text, mediaType } = await extractText({ bytes, fileName: basename(file) })
  const documents = readCampaignDocuments(text)
  const given = mediaType.startsWith('text/')
  return `${JSON.stringify(given ? { documents } : { documents, text }, null, 2)}\n`
}

/** One line on standard error: the stable code, the file, and what the code speaks of. */
function complain(file: string, error: unknown): void {
  const known = error instanceof Refusal
  const system = (error as NodeJS.ErrnoException).code
  const code = known ? error.code : system === 'ENOENT' ? 'reading.file-missing' : 'reading.file-unreadable'
  const detail = known && Object.keys(error.params).length > 0 ? ` ${JSON.stringify(error.params)}` : ''
  process.stderr.write(`${code}: ${file}${detail}\n`)
  process.exitCode = 1
}

async function main(args: readonly string[]): Promise<void> {
  const outAt = args.indexOf('--out')
  const dir = outAt < 0 ? null : args[outAt + 1]
  const files = outAt < 0 ? args : args.filter((_, i) => i !== outAt && i !== outAt + 1)
  if (dir === undefined || files.length === 0 || (dir === null && files.length > 1)) {
    process.stderr.write(`reading.usage: ${USAGE}\n`)
    process.exitCode = 1
    return
  }
  if (dir !== null) await mkdir(dir, { recursive: true })
  for (const file of files) {
    try {
      const json = await readOne(file)
      if (dir === null) process.stdout.write(json)
      else await writeFile(join(dir, `${basename(file, extname(file))}.json`), json)
    } catch (error) {
      complain(file, error)
    }
  }
}

await main(process.argv.slice(2))
