import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { readCampaignDocuments } from '@thidua/domain/campaign/read-campaign-documents'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { lazyRecogniser, type PageTools } from './adapters/page-reading/page-reader.ts'
import { withPlaces } from './adapters/page-reading/placed-spans.ts'
import { readFileText } from './adapters/text-extraction/read-file.ts'

const USAGE = 'npm run -s read -- FILE | npm run -s read -- --out DIR FILE...'

/**
 * Reads one file into the JSON of the reading contract. Where the file itself is no text, `text` is part of it; where it
 * has pages, their sizes, and page and box of every span; of an exchanged packet, what its header says.
 */
async function readOne(file: string, tools: PageTools): Promise<string> {
  const bytes = await readFile(file)
  const { text, mediaType, placed, packet } = await readFileText({ bytes, fileName: basename(file) }, tools)
  const documents = readCampaignDocuments(text)
  const given = mediaType.startsWith('text/')
  const said = {
    documents: placed === null ? documents : withPlaces(documents, placed),
    ...(given ? {} : { text }),
    ...(placed === null ? {} : { pages: placed.pages }),
    ...(packet === null ? {} : { packet }),
  }
  return `${JSON.stringify(said, null, 2)}\n`
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
  const recogniser = lazyRecogniser()
  for (const file of files) {
    try {
      const json = await readOne(file, { recogniser: recogniser.get, withPictures: false })
      if (dir === null) process.stdout.write(json)
      else await writeFile(join(dir, `${basename(file, extname(file))}.json`), json)
    } catch (error) {
      complain(file, error)
    }
  }
  await recogniser.close()
}

await main(process.argv.slice(2))
