import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import type { LaunchOptions } from '@playwright/test'

const require = createRequire(import.meta.url)
const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..')
const cache = join(packageFolder, '../../.cache/thidua-chromium')

/** The package's own configuration looks for fonts elsewhere; with no font at all Chromium draws no text, not even ours. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** Nothing is asked of the network but the pages under test. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
]

/**
 * How to start the browser of the journeys: the system's own where `CHROMIUM_PATH` names it, else the one that
 * travels inside its npm package, with the libraries that a bare machine lacks. Unpacked once, about 3 seconds.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const system = process.env['CHROMIUM_PATH']
  if (system !== undefined && system !== '') return { executablePath: system, args, env: inUnicode(process.env) }
  if (!existsSync(cache)) await unpack()
  return {
    executablePath: join(cache, 'chromium'),
    args,
    env: {
      ...inUnicode(process.env),
      LD_LIBRARY_PATH: [join(cache, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(cache, 'fonts'),
    },
  }
}

/** The package unpacks into the temporary folder of the moment; ours becomes the cache in one step, or not at all. */
async function unpack(): Promise<void> {
  mkdirSync(dirname(cache), { recursive: true })
  const half = mkdtempSync(`${cache}-`)
  const temporaryFolder = process.env['TMPDIR']
  process.env['TMPDIR'] = half
  try {
    await chromium.executablePath()
    await inflate(join(packageFolder, 'bin/al2023.tar.br'))
  } finally {
    if (temporaryFolder === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = temporaryFolder
  }
  writeFileSync(join(half, 'fonts/fonts.conf'), fontsConfiguration)
  if (existsSync(cache)) rmSync(half, { recursive: true })
  else renameSync(half, cache)
}

/** Without a Unicode locale a browser cannot write a Vietnamese file name and calls every download `download`. */
function inUnicode(environment: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(defined), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
}
