import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PageView } from './page-view.ts'

/** The portal's page as the web's build leaves it. */
interface BuiltPage {
  readonly render: (view: PageView) => string
  readonly fonts: unknown
}

interface PortalModule {
  readonly render: BuiltPage['render']
  readonly portalFonts: (manifest: unknown) => unknown
}

const built = new URL('../../../../web/dist/', import.meta.url)
let page: Promise<BuiltPage> | undefined

/** Loads the built page once; undefined while the web has not been built. */
export function loadPage(): Promise<BuiltPage> | undefined {
  const script = new URL('portal/render.js', built)
  if (page === undefined && existsSync(fileURLToPath(script))) page = load(script)
  return page
}

async function load(script: URL): Promise<BuiltPage> {
  const module = (await import(script.href)) as PortalModule
  const manifest = new URL('client/.vite/manifest.json', built)
  const files: unknown = existsSync(fileURLToPath(manifest)) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  return { render: module.render, fonts: module.portalFonts(files) }
}
