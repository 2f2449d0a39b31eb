// Rules of the house that no linter knows: file sizes, forbidden marks, words in both languages.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const faults = []
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
const isCode = (file) => /\.(ts|tsx|mjs)$/.test(file)
const mayBeLong = (file) => /generated|\/i18n\/|\/data\//.test(file)

for (const file of files.filter(isCode)) {
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').length
  if (lines > 400 && !mayBeLong(file)) faults.push(`${file}: ${lines} lines; none over 400`)
  if (
    file !== 'scripts/house-rules.mjs' &&
    !mayBeLong(file) &&
    /\b(TODO|FIXME)\b|@ts-ignore|@ts-expect-error/.test(text)
  )
    faults.push(`${file}: an unfinished mark`)
  if (/packages\/(domain|official-document)\/src/.test(file) && !file.endsWith('.test.ts')) {
    if (/\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(text))
      faults.push(`${file}: rules know neither clock nor chance`)
  }
}

/** Every key of one dictionary stands in the other. */
function keysOf(value, path = '') {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, path === '' ? key : `${path}.${key}`))
    : [path]
}
const dictionaries = files.filter((file) => /packages\/web\/src\/i18n\/vi\/.*\.json$/.test(file))
for (const file of dictionaries) {
  const twin = file.replace('/vi/', '/en/')
  if (!existsSync(twin)) {
    faults.push(`${twin}: missing`)
    continue
  }
  const [ours, theirs] = [file, twin].map((path) => keysOf(JSON.parse(readFileSync(path, 'utf8'))))
  for (const key of ours) if (!theirs.includes(key)) faults.push(`${twin}: no words for ${key}`)
  for (const key of theirs) if (!ours.includes(key)) faults.push(`${file}: no words for ${key}`)
}

if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
console.log(`${files.filter(isCode).length} files of code, ${dictionaries.length} dictionaries: in order`)
