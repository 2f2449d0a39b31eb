import type { PortalFonts } from './view.ts'

const textFile = /be-vietnam-pro-(vietnamese|latin)-(400|500|600|700)-normal\.woff2$/
const figureFile = /figures-(400|600)\.otf$/

/** The addresses of the faces, from the build's manifest (`dist/client/.vite/manifest.json`) as parsed JSON. */
export function portalFonts(manifest: Record<string, { file: string; src?: string }>, base = '/'): PortalFonts {
  const fonts: PortalFonts = { text: [], figures: [] }
  for (const { file, src = '' } of Object.values(manifest)) {
    const url = base + file
    const [, alphabet, textWeight] = textFile.exec(src) ?? []
    const [, figureWeight] = figureFile.exec(src) ?? []
    if (alphabet !== undefined) {
      fonts.text.push({
        alphabet: alphabet === 'latin' ? 'latin' : 'vietnamese',
        weight: Number(textWeight) as 400 | 500 | 600 | 700,
        url,
      })
    } else if (figureWeight !== undefined) {
      fonts.figures.push({ weight: figureWeight === '400' ? 400 : 600, url })
    }
  }
  return fonts
}
