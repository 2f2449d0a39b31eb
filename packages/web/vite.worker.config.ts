import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const client = join(import.meta.dirname, 'dist/client')

/** Every built file by its address. Names under `assets` carry their content's hash or a number; the page does not. */
function precached() {
  const page = join(client, 'index.html')
  if (!existsSync(page)) throw new Error('the application is built before its service worker')
  const revision = createHash('sha256').update(readFileSync(page)).digest('hex')
  const assets = readdirSync(join(client, 'assets'))
  return [{ url: '/index.html', revision }, ...assets.map((name) => ({ url: `/assets/${name}`, revision: null }))]
}

/** The service worker, built last: it names all that was built before it. */
export default defineConfig(({ command }) => ({
  publicDir: false,
  define: { PRECACHED: command === 'build' ? JSON.stringify(precached()) : '[]' },
  build: {
    outDir: client,
    emptyOutDir: false,
    rollupOptions: {
      input: 'worker/service-worker.ts',
      output: { entryFileNames: 'service-worker.js', codeSplitting: false },
    },
  },
}))
