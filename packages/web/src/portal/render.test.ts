import { expect, test } from 'vitest'
import { portalFonts, render } from './render.tsx'
import type { CampaignView } from './view.ts'

const view: CampaignView = {
  lang: 'vi',
  authority: 'Ủy ban nhân dân tỉnh Mẫu',
  siteName: 'Thi đua tỉnh Mẫu',
  nav: [{ label: 'Phong trào', href: '/cong-khai', current: true }],
  otherLanguage: { label: 'English', href: '/cong/x?lang=en', lang: 'en' },
  alternates: [
    { lang: 'vi', href: 'https://mau.example/cong/x' },
    { lang: 'en', href: 'https://mau.example/cong/x?lang=en' },
  ],
  campaignName: 'Đợt thi đua mẫu',
  title: '1 trong 2 chỉ tiêu đang đúng tiến độ',
  lead: [[{ text: 'Thu ngân sách được ' }, { text: '2.712 tỷ đồng', strong: true }, { text: '.' }]],
  facts: [{ label: 'Kết thúc', value: '30/10/2021' }],
  chart: {
    asOf: '30/06/2021',
    source: 'Nguồn: báo cáo kỳ tháng 6.',
    download: null,
    rows: [
      { name: 'Thu ngân sách', value: '2.712', goal: '5.835 tỷ đồng', progress: 46.5, pace: 49.6, status: 'risk' },
      { name: 'Tỷ lệ hộ nghèo giảm', value: null, goal: '3 %', progress: null, pace: null, status: 'none' },
    ],
  },
  exemplars: [],
  moreExemplars: null,
  documents: [],
  moreDocuments: null,
  foot: { responsible: 'Sở Nội vụ chịu trách nhiệm nội dung', links: [] },
  fonts: { text: [{ weight: 400, alphabet: 'vietnamese', url: '/assets/chu.woff2' }], figures: [] },
}

test('the public page is whole by itself: no script, no style sheet to fetch', () => {
  const page = render(view)
  expect(page).toMatch(/^<!doctype html><html lang="vi">/)
  expect(page).not.toMatch(/<script|rel="stylesheet"|javascript:/)
})

test('each language names the other to people and to search engines; the office’s words stay Vietnamese', () => {
  const page = render({ ...view, lang: 'en' })
  expect(page).toMatch(/^<!doctype html><html lang="en">/)
  expect(page).toContain('<link rel="alternate" hrefLang="vi" href="https://mau.example/cong/x"/>')
  expect(page).toContain('<p class="kicker" lang="vi">Đợt thi đua mẫu</p>')
  expect(page).toContain('Percent of the way to the target')
  expect(render(view)).not.toContain('lang="vi">Đợt')
})

test('a target without a figure is told in words, never as 0', () => {
  const page = render(view)
  expect(page).toContain('chưa có số / 3 %')
  expect(page).not.toContain('<b>0')
})

test('the place of a target is read aloud, not only drawn', () => {
  expect(render(view)).toContain('Có nguy cơ, đã đi 47 %, cần có 50 %')
})

test('words from outside cannot become markup', () => {
  const page = render({ ...view, title: '<script>alert(1)</script>' })
  expect(page).not.toContain('<script>')
})

test('an address of a font that could leave the style rule is refused', () => {
  const fonts = { text: [], figures: [{ weight: 400 as const, url: 'x)}</style><script>' }] }
  expect(() => render({ ...view, fonts })).toThrow('not an address of a font')
})

test('the faces of the page are found in the manifest of the build', () => {
  const fonts = portalFonts({
    a: { file: 'assets/lat-1.woff2', src: 'x/be-vietnam-pro-latin-600-normal.woff2' },
    b: { file: 'assets/so-2.otf', src: 'src/ui/fonts/figures-400.otf' },
    c: { file: 'assets/main.js', src: 'index.html' },
  })
  expect(fonts).toEqual({
    text: [{ alphabet: 'latin', weight: 600, url: '/assets/lat-1.woff2' }],
    figures: [{ weight: 400, url: '/assets/so-2.otf' }],
  })
})
