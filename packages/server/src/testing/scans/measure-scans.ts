// Reads twenty worn pages and says how many letters and whole fields came through: npm run -s read:scans [-- -v --later --tuning]
import { readCampaignDocuments } from '@thidua/domain/campaign/read-campaign-documents'
import { lazyRecogniser } from '../../adapters/page-reading/page-reader.ts'
import { readAllPages } from '../../adapters/page-reading/read-all-pages.ts'
import { compared, distance } from './distance.ts'
import { testPages } from './test-pages.ts'

const which = (['later', 'tuning'] as const).find((set) => process.argv.includes(`--${set}`)) ?? 'unseen'
const fields = ['symbol', 'date', 'signer', 'issuer', 'subject'] as const
const recogniser = lazyRecogniser()
const tools = { recogniser: recogniser.get, withPictures: false }
const sum = { letters: 0, wrong: 0, targets: 0, sameTargets: 0, pages: 0 }
const same = new Map<string, number>(fields.map((field) => [field, 0]))

for await (const { name, pdf, scan } of testPages(which)) {
  // the first page alone was scanned
  const printed = await readAllPages('pdf', [pdf], { ...tools, withPictures: false })
  const firstPage = printed.words.filter((word) => word.page === 1)
  const truth = printed.text.slice(0, firstPage.at(-1)?.end ?? 0)
  const { text } = await readAllPages('picture', [scan], tools)
  const wrong = distance(compared(truth), compared(text))
  sum.letters += compared(truth).length
  sum.wrong += wrong
  sum.pages += 1
  const [meant] = readCampaignDocuments(truth)
  const [read] = readCampaignDocuments(text)
  const lost = fields.filter((field) => meant?.metadata[field] !== read?.metadata[field])
  for (const field of fields) if (!lost.includes(field)) same.set(field, (same.get(field) ?? 0) + 1)
  const goals = new Set((read?.targets ?? []).map(goalOf))
  const kept = (meant?.targets ?? []).filter((target) => goals.has(goalOf(target)))
  sum.targets += meant?.targets.length ?? 0
  sum.sameTargets += kept.length
  if (process.argv.includes('-v'))
    console.log(
      `${name}: ${((100 * wrong) / truth.length).toFixed(2)} % · targets ${kept.length}/${meant?.targets.length ?? 0}` +
        lost.map((field) => ` · ${field}: ${meant?.metadata[field]} -> ${read?.metadata[field]}`).join(''),
    )
}
await recogniser.close()

console.log(`pages ${sum.pages}, letters ${sum.letters}, wrong ${((100 * sum.wrong) / sum.letters).toFixed(2)} %`)
for (const [field, count] of same) console.log(`${field} ${count}/${sum.pages}`)
console.log(`targets ${sum.sameTargets}/${sum.targets}`)

/** What a goal is, apart from the words around it. */
function goalOf(target: {
  comparator: string
  value: number | null
  valueHigh: number | null
  unit: string | null
}): string {
  return [target.comparator, target.value, target.valueHigh, target.unit].join(' ')
}
