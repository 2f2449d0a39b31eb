import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const client = join(import.meta.dirname, 'dist/client')

/** Tells the worker every built file by its address. Names under `assets` carry their content's hash or a number; the page does not. */
const precached: Plugin = {
  name: 'precached',
  config: () => {
    const revision = createHash('sha256')
      .update(readFileSync(join(client, 'index.html')))
      .digest('hex')
    const assets = readdirSync(join(client, 'assets')).map((name) => ({ url: `/assets/${name}`, revision: null }))
    return { define: { PRECACHED: JSON.stringify([{ url: '/index.html', revision }, ...assets]) } }
  },
}

/** The service worker, built last: it names all that was built before it. */
export default defineConfig({
  plugins: [precached],
  publicDir: false,
  build: {
    outDir: client,
    emptyOutDir: false,
    rollupOptions: {
      input: 'worker/service-worker.ts',
      output: { entryFileNames: 'service-worker.js', codeSplitting: false },
    },
  },
})
