/** What the portal's page takes: agreed with `packages/web/src/portal/view.ts`, which the server does not import. */
export interface PageView {
  readonly lang: 'vi' | 'en'
  readonly authority: string
  readonly siteName: string
  readonly nav: readonly { label: string; href: string; current?: boolean }[]
  readonly otherLanguage: { label: string; href: string; lang: 'vi' | 'en' }
  /** The page in each language, whole addresses. */
  readonly alternates: readonly { lang: 'vi' | 'en'; href: string }[]
  readonly campaignName: string
  readonly title: string
  readonly lead: readonly (readonly { text: string }[])[]
  readonly facts: readonly { label: string; value: string }[]
  readonly chart: {
    readonly rows: readonly PageRow[]
    readonly asOf: string
    readonly source: string
    readonly download: { label: string; href: string }
  } | null
  readonly exemplars: readonly never[]
  readonly moreExemplars: null
  readonly documents: readonly { name: string; subject: string; detail: string; href: string }[]
  readonly moreDocuments: null
  readonly foot: { responsible: string; links: readonly { label: string; href: string }[] }
  readonly fonts: unknown
}

export interface PageRow {
  readonly name: string
  readonly value: string | null
  readonly goal: string
  readonly progress: number | null
  readonly pace: number | null
  readonly status: 'on' | 'risk' | 'off' | 'none'
}
