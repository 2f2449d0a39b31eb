// Runs on the machine's own Node before anything is installed: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const installed = join(root, 'node_modules', '.thidua-installed')

/** Runs an npm command with the npm that called us, on Windows as well. */
function npm(args, why) {
  process.stderr.write(`${why}\n`)
  const viaNode = process.env.npm_execpath?.endsWith('.js')
  const result = viaNode
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (result.status !== 0) {
    process.stderr.write(`npm ${args.join(' ')} failed (${result.status ?? result.signal}).\n`)
    process.exit(1)
  }
}

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const isInstalled = existsSync(installed) && readFileSync(installed, 'utf8') === lockHash
if (!isInstalled) {
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional packages, and these differ by registry.
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing dependencies…')
  writeFileSync(installed, lockHash)
}

/** Newest change among the sources that the web build is made of, as names and times. */
function fingerprint(folders) {
  const hash = createHash('sha256').update(lockHash)
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === 'dist' || entry.name === 'node_modules' || entry.name.endsWith('.test.ts')) continue
      const full = join(path, entry.name)
      if (entry.isDirectory()) walk(full)
      else
        hash.update(
          `${full.slice(root.length)}:${statSync(full).size}:${createHash('sha1').update(readFileSync(full)).digest('hex')}\n`,
        )
    }
  }
  for (const folder of folders) walk(join(root, folder))
  return hash.digest('hex')
}

if (process.argv.includes('--web')) {
  const stamp = join(root, 'packages/web/dist/.built-from')
  const now = fingerprint([
    'packages/web',
    'packages/contract/src',
    'packages/domain/src',
    'packages/official-document/src',
  ])
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
    npm(['run', '--silent', 'build'], 'Building the web…')
    writeFileSync(stamp, now)
  }
}
