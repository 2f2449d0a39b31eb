import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const built = join(import.meta.dirname, '../../packages/web/dist/client')
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.otf': 'font/otf',
}

/** The built staff application without its server, for pages that ask nothing of it. Close it when done. */
export async function serveBuiltWeb(): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname).then(({ status, type, body }) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the page has no port')
  return { origin: `http://127.0.0.1:${address.port}`, server }
}

async function answer(path: string): Promise<{ status: number; type: string; body: Buffer | string }> {
  const type = types[extname(path)]
  if (path.startsWith('/api/')) return { status: 404, type: 'application/json', body: '{}' }
  if (type === undefined) return { status: 200, type: 'text/html', body: await readFile(join(built, 'index.html')) }
  const body = await readFile(join(built, normalize(path))).catch(() => null)
  return body === null ? { status: 404, type: 'text/plain', body: '' } : { status: 200, type, body }
}
