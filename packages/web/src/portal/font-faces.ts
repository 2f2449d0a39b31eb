import type { PortalFonts } from './view.ts'

/** Ranges of the subsets that @fontsource cuts; the same as in the staff application. */
const ranges = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const

/** The faces as style rules. An address that could end the rule is refused, since the sheet stands inside the page. */
export function fontFaces(fonts: PortalFonts): string {
  const text = fonts.text.map(({ weight, alphabet, url }) =>
    face('Be Vietnam Pro', weight, url, `;unicode-range:${ranges[alphabet]}`),
  )
  const figures = fonts.figures.map(({ weight, url }) => face('BVP So', weight, url, ''))
  return [...text, ...figures].join('')
}

function face(family: string, weight: number, url: string, range: string): string {
  if (!/^[\w./:?=&%~-]+$/.test(url)) throw new Error(`not an address of a font: ${url}`)
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(${url})${range}}`
}
