import type { PortalLanguage } from '@thidua/domain/publication/progress-words'
import { portalWords } from './portal-words.ts'

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escaped[sign] ?? sign)

const style = `:root{color-scheme:light dark;--paper:#faf8f3;--sheet:#fffefc;--ink:#211e19;--ink2:#575147;--line:#e5dfd3;--blue:#2a5c96}
@media(prefers-color-scheme:dark){:root{--paper:#191714;--sheet:#211f1b;--ink:#ece7dc;--ink2:#bcb4a5;--line:#353129;--blue:#93b9e6}}
body{margin:0;background:var(--sheet);color:var(--ink);font:16px/1.6 'Be Vietnam Pro',system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:24px 16px 48px}header{border-bottom:1px solid var(--line);background:var(--paper)}
header p{display:flex;justify-content:space-between;gap:16px;max-width:44rem;margin:0 auto;padding:12px 16px;color:var(--ink2)}header a{font-size:16px}h1{font-size:29px;line-height:1.3;margin:16px 0}
ul{list-style:none;padding:0}li{border-top:1px solid var(--line);padding:16px 0}a{color:var(--blue);font-size:20px}
li p{margin:4px 0 0;color:var(--ink2)}`

interface PlainPage {
  readonly language: PortalLanguage
  /** The page in each language, whole addresses; none for a page that stands for nothing. */
  readonly alternates?: readonly { readonly lang: PortalLanguage; readonly href: string }[]
  readonly province: string
  readonly title: string
  readonly lead?: string
  readonly links?: readonly { readonly href: string; readonly label: string; readonly detail: string }[]
}

/** A page that needs no built files: the list of campaigns, and what is said when something is not there. */
export function plainPage({ language, alternates = [], province, title, lead, links = [] }: PlainPage): string {
  // titles of campaigns stay as the office wrote them
  const own = language === 'vi' ? '' : ' lang="vi"'
  const items = links.map(
    ({ href, label, detail }) => `<li><a href="${safe(href)}"${own}>${safe(label)}</a><p>${safe(detail)}</p></li>`,
  )
  const hreflang = alternates.map(({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${safe(href)}">`)
  const other = alternates.find(({ lang }) => lang !== language)
  const switched =
    other === undefined
      ? ''
      : `<a href="${safe(other.href)}" lang="${other.lang}" hreflang="${other.lang}">${safe(portalWords[language].otherLanguage)}</a>`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title>${hreflang.join('')}<style>${style}</style></head><body><header><p><span${own}>${safe(province)}</span>${switched}</p></header><main><h1>${safe(title)}</h1>${lead === undefined ? '' : `<p>${safe(lead)}</p>`}${items.length === 0 ? '' : `<ul>${items.join('')}</ul>`}</main></body></html>`
}
