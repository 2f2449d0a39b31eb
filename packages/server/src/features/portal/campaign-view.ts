import type { PublishedProgress } from '@thidua/contract/publication'
import { round } from '@thidua/domain/kernel/decimal'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { progressWords, type PortalLanguage, type ProgressWords } from '@thidua/domain/publication/progress-words'
import type { PageRow, PageView } from './page-view.ts'
import type { PublicCampaign, PublicPaper } from './portal.queries.ts'
import { addressIn, dateText, numberText, portalWords } from './portal-words.ts'

interface Shown {
  readonly province: string
  readonly language: PortalLanguage
  /** `https://thidua.langson.example`, for the addresses of the other language. */
  readonly baseUrl: string
  readonly fonts: unknown
}

/** A published campaign as the page shows it: words first, figures as the language writes them. */
export function campaignView(campaign: PublicCampaign, { province, language, baseUrl, fonts }: Shown): PageView {
  const { progress } = campaign
  const words = portalWords[language]
  const path = `/cong/${campaign.id}`
  const other = language === 'vi' ? 'en' : 'vi'
  const said = progress === null ? null : wordsOf(progress, language)
  return {
    lang: language,
    authority: province,
    siteName: words.site,
    nav: [{ label: words.campaigns, href: addressIn('/cong', language) }],
    otherLanguage: { label: words.otherLanguage, href: addressIn(path, other), lang: other },
    alternates: (['vi', 'en'] as const).map((lang) => ({ lang, href: baseUrl + addressIn(path, lang) })),
    campaignName: campaign.title,
    title: said?.headline ?? campaign.title,
    lead: (said?.lead ?? []).map((text) => [{ text }]),
    facts: said?.facts ?? [],
    chart:
      progress === null
        ? null
        : {
            rows: progress.rows.map((row) => rowOf(row, language)),
            asOf: dateText(progress.asOf, language),
            source: words.source(progress.source),
            download: { label: words.download, href: addressIn(`${path}/so-lieu.csv`, language) },
          },
    exemplars: [],
    moreExemplars: null,
    documents: campaign.papers.map((paper) => paperOf(paper, campaign.id, language)),
    moreDocuments: null,
    foot: {
      responsible: progress === null ? province : words.responsible(progress.authority),
      links: [{ label: words.allCampaigns, href: addressIn('/cong', language) }],
    },
    fonts,
  }
}

/** Vietnamese as it was approved; English made from the same approved facts. */
export function wordsOf(progress: PublishedProgress, language: PortalLanguage): ProgressWords {
  if (language === 'vi') return progress
  const { rows, theme = null, startsOn, endsOn, asOf, authority } = progress
  const day = (text: string | undefined) => (text === undefined ? null : plainDate(text))
  return progressWords('en', {
    rows,
    theme,
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    asOf: plainDate(asOf),
    authority,
  })
}

function rowOf(row: PublishedProgress['rows'][number], language: PortalLanguage): PageRow {
  return {
    name: row.name,
    value: row.value === null ? null : numberText(row.value, language),
    goal: language === 'vi' ? row.goal : (row.goalEn ?? row.goal),
    progress: row.percentOfPlan === null ? null : Number(round(row.percentOfPlan, 1)),
    pace: row.paceOfPlan === null ? null : Number(round(row.paceOfPlan, 1)),
    status: row.status === 'met' ? 'on' : row.status,
  }
}

/** Files by the name that people know them by. */
function kindOf(mediaType: string, language: PortalLanguage): string {
  if (mediaType === 'application/pdf') return 'PDF'
  if (mediaType === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') return 'Word'
  return mediaType === 'text/plain' ? portalWords[language].plainText : portalWords[language].file
}

function paperOf(
  { content, file }: PublicPaper,
  campaignId: string,
  language: PortalLanguage,
): PageView['documents'][number] {
  const { typeName, symbol, subject, issuer, issuedOn } = content
  const size = `${numberText(String(Math.max(1, Math.round(file.bytes / 1024))), language)} kB`
  return {
    name: `${typeName} ${symbol}`.trim(),
    subject,
    detail: [
      issuer,
      issuedOn === null ? '' : dateText(issuedOn, language),
      `${kindOf(file.mediaType, language)}, ${size}`,
      content.file === 'rendition' ? portalWords[language].rendition : '',
    ]
      .filter(Boolean)
      .join(' · '),
    href: `/cong/${campaignId}/van-ban/${file.sha256}`,
  }
}
