/** How a target stands, in words the page shows beside its shape. */
export type PortalStatus = 'on' | 'risk' | 'off' | 'none'

/** One target on the public page. All text is written by the server, figures already in Vietnamese form. */
export interface PortalRow {
  name: string
  /** `2.712`; `null` where no figure has come. */
  value: string | null
  /** `5.835 tỷ đồng`. */
  goal: string
  /** Percent of the way to the goal, 0 and more; `null` where no figure has come. */
  progress: number | null
  /** Percent where it should be on the day of the figures; `null` where no pace is set. */
  pace: number | null
  status: PortalStatus
}

/** What the public may see of one campaign: nothing but what an officer with the right has approved. */
export interface CampaignView {
  lang: 'vi' | 'en'
  /** Who answers for the page: `Ủy ban nhân dân tỉnh Lạng Sơn`. */
  authority: string
  siteName: string
  nav: { label: string; href: string; current?: boolean }[]
  otherLanguage: { label: string; href: string; lang: 'vi' | 'en' } | null
  /** The page in each language, whole addresses, for search engines. */
  alternates: { lang: 'vi' | 'en'; href: string }[]
  /** Names, themes and titles are the office's own words: Vietnamese in either language. */
  campaignName: string
  /** The finding as a sentence: `Giữa chặng đường, 10 trong 19 chỉ tiêu đang đúng tiến độ`. */
  title: string
  /** Paragraphs of plain words; `strong` parts are set heavier and never broken. */
  lead: { text: string; strong?: boolean }[][]
  facts: { label: string; value: string }[]
  /** `null` as long as no figures are published. */
  chart: { rows: PortalRow[]; asOf: string; source: string; download: { label: string; href: string } | null } | null
  exemplars: { name: string; text: string; href: string | null }[]
  moreExemplars: { label: string; href: string } | null
  documents: { name: string; subject: string; detail: string; href: string }[]
  moreDocuments: { label: string; href: string } | null
  foot: { responsible: string; links: { label: string; href: string }[] }
  /** Addresses of the faces of type; the page brings no other file. */
  fonts: PortalFonts
}

/** One address a weight and alphabet, as the server serves them. */
export interface PortalFonts {
  text: { weight: 400 | 500 | 600 | 700; alphabet: 'vietnamese' | 'latin'; url: string }[]
  /** The face of figures of one width. */
  figures: { weight: 400 | 600; url: string }[]
}
