import type { PublishedProgress } from '@thidua/contract/publication'
import { formatVietnameseNumber, round } from '@thidua/domain/kernel/decimal'
import { formatVietnameseDate, plainDate } from '@thidua/domain/kernel/plain-date'
import type { PageRow, PageView } from './page-view.ts'
import type { PublicCampaign, PublicPaper } from './portal.queries.ts'

const dateText = (day: string): string => formatVietnameseDate(plainDate(day))

/** A published campaign as the page shows it: figures in Vietnamese form, words first. */
export function campaignView(campaign: PublicCampaign, province: string, fonts: unknown): PageView {
  const { progress } = campaign
  return {
    lang: 'vi',
    authority: province,
    siteName: 'Thi đua, khen thưởng',
    nav: [{ label: 'Phong trào thi đua', href: '/cong' }],
    otherLanguage: null,
    campaignName: campaign.title,
    title: progress?.headline ?? campaign.title,
    lead: (progress?.lead ?? []).map((text) => [{ text }]),
    facts: progress?.facts ?? [],
    chart:
      progress === null
        ? null
        : {
            rows: progress.rows.map(rowOf),
            asOf: dateText(progress.asOf),
            source: `Nguồn: ${progress.source}.`,
            download: { label: 'Tải số liệu (CSV)', href: `/cong/${campaign.id}/so-lieu.csv` },
          },
    exemplars: [],
    moreExemplars: null,
    documents: campaign.papers.map((paper) => paperOf(paper, campaign.id)),
    moreDocuments: null,
    foot: {
      responsible: progress === null ? province : `${progress.authority} chịu trách nhiệm về nội dung`,
      links: [{ label: 'Các phong trào thi đua', href: '/cong' }],
    },
    fonts,
  }
}

function rowOf(row: PublishedProgress['rows'][number]): PageRow {
  return {
    name: row.name,
    value: row.value === null ? null : formatVietnameseNumber(round(row.value, 2)),
    goal: row.goal,
    progress: row.percentOfPlan === null ? null : Number(round(row.percentOfPlan, 1)),
    pace: row.paceOfPlan === null ? null : Number(round(row.paceOfPlan, 1)),
    status: row.status === 'met' ? 'on' : row.status,
  }
}

/** Files by the name that people know them by. */
const kindOf: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'text/plain': 'Văn bản thuần',
}

function paperOf({ content, file }: PublicPaper, campaignId: string): PageView['documents'][number] {
  const { typeName, symbol, subject, issuer, issuedOn } = content
  const size = `${formatVietnameseNumber(String(Math.max(1, Math.round(file.bytes / 1024))))} kB`
  return {
    name: `${typeName} ${symbol}`.trim(),
    subject,
    detail: [
      issuer,
      issuedOn === null ? '' : dateText(issuedOn),
      `${kindOf[file.mediaType] ?? 'Tệp'}, ${size}`,
      content.file === 'rendition' ? 'Bản trình bày lại, không thay bản có chữ ký' : '',
    ]
      .filter(Boolean)
      .join(' · '),
    href: `/cong/${campaignId}/van-ban/${file.sha256}`,
  }
}
