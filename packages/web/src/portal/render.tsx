import { renderToStaticMarkup } from 'react-dom/server'
import { CampaignPage } from './campaign-page.tsx'
import { fontFaces } from './font-faces.ts'
import styles from './portal.css?inline'
import type { CampaignView } from './view.ts'
import { words } from './words.ts'

export { portalFonts } from './portal-fonts.ts'
export type { CampaignView, PortalFonts, PortalRow, PortalStatus } from './view.ts'

/**
 * The public page of a campaign: one HTML document, its style sheet inside, no script. The same view gives the
 * same bytes, so the server may cache it and answer with an ETag.
 */
export function render(view: CampaignView): string {
  const page = renderToStaticMarkup(
    <html lang={view.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={view.title} />
        {view.alternates.map(({ lang, href }) => (
          <link key={lang} rel="alternate" hrefLang={lang} href={href} />
        ))}
        <title>{`${view.title} · ${view.siteName}`}</title>
        <style dangerouslySetInnerHTML={{ __html: fontFaces(view.fonts) + styles }} />
      </head>
      <body>
        <CampaignPage view={view} words={words[view.lang]} />
      </body>
    </html>,
  )
  return `<!doctype html>${page}`
}
