import { inVietnam } from './clock.ts'
import type { DemoPeriod } from './periods.ts'

/** A figure as it was first sent, before it was sent back. */
export interface FirstSent {
  readonly targetSlug: string
  readonly subjectKey: string
  readonly value?: string
  readonly numerator?: string
}

/**
 * What was done with a report, in order. `revision` counts what is sent: 1, 2 … `drafted` saves the figures of that
 * revision (`figuresSent`), so a figure that came back is drafted, presented and sent anew.
 */
export type ReportAct = { readonly at: string; readonly revision: number } & (
  | { readonly kind: 'drafted' | 'presented' | 'approved' | 'submitted' | 'verified' }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'returned'; readonly reason: string; readonly targetSlug: string; readonly subjectKey: string }
)

export interface ReportFate {
  readonly acts: readonly ReportAct[]
  /** What the first revision said where it was wrong; the data hold what is right. */
  readonly firstSent: readonly FirstSent[]
}

const at = (day: string, time: string) => inVietnam(`2021-${day} ${time}`)

/** A clerk drafts at twenty past eight and presents before ten. */
const drafted = (day: string, revision = 1): ReportAct => ({ kind: 'drafted', revision, at: at(day, '08:20') })
const presented = (day: string, revision = 1): ReportAct => ({ kind: 'presented', revision, at: at(day, '09:40') })

/** From the draft to sending, after 10:00 of one day; the leader decides ten minutes before. */
function submitted(day: string, time: string, revision = 1): ReportAct[] {
  const sentAt = at(day, time)
  const approvedAt = new Date(Date.parse(sentAt) - 600_000).toISOString()
  return [
    drafted(day, revision),
    presented(day, revision),
    { kind: 'approved', revision, at: approvedAt },
    { kind: 'submitted', revision, at: sentAt },
  ]
}

const verified = (day: string, revision = 1): ReportAct => ({ kind: 'verified', revision, at: at(day, '10:45') })

function sent(day: string, time: string, verifiedOn?: string): ReportFate {
  const acts = submitted(day, time)
  return { acts: verifiedOn === undefined ? acts : [...acts, verified(verifiedOn)], firstSent: [] }
}

const draftOnly = (day: string): ReportFate => ({ acts: [drafted(day)], firstSent: [] })
const waiting = (day: string): ReportFate => ({ acts: [drafted(day), presented(day)], firstSent: [] })

const locBinh: ReportFate = {
  acts: [
    ...sent('04-05', '10:15').acts,
    {
      kind: 'returned',
      revision: 1,
      at: at('04-06', '08:50'),
      reason: 'Số thu ghi theo triệu đồng; biểu tính bằng tỷ đồng.',
      targetSlug: 'budget-revenue',
      subjectKey: 'ubnd-huyen-loc-binh',
    },
    ...submitted('04-07', '10:40', 2),
    verified('04-08', 2),
  ],
  firstSent: [{ targetSlug: 'budget-revenue', subjectKey: 'ubnd-huyen-loc-binh', value: '33700' }],
}

const trangDinh: ReportFate = {
  acts: [
    ...sent('06-17', '10:20').acts,
    {
      kind: 'returned',
      revision: 1,
      at: at('06-17', '15:05'),
      reason: 'Số thôn tính cả đường cấp phối chưa cứng hóa; đề nghị chỉ tính thôn có đường rải nhựa hoặc bê tông.',
      targetSlug: 'village-road-hard',
      subjectKey: 'ubnd-huyen-trang-dinh',
    },
    ...submitted('06-18', '15:30', 2),
  ],
  firstSent: [{ targetSlug: 'village-road-hard', subjectKey: 'ubnd-huyen-trang-dinh', numerator: '131' }],
}

const vanLang: ReportFate = {
  acts: [
    ...sent('06-16', '16:40').acts,
    {
      kind: 'returned',
      revision: 1,
      at: at('06-18', '09:10'),
      reason: 'Chưa kèm quyết định công nhận trường đạt chuẩn quốc gia.',
      targetSlug: 'schools-national-standard-new',
      subjectKey: 'ubnd-huyen-van-lang',
    },
  ],
  firstSent: [],
}

const dinhLap: ReportFate = {
  acts: [
    ...waiting('06-17').acts,
    {
      kind: 'rejected',
      revision: 1,
      at: at('06-18', '16:00'),
      reason: 'Kiểm tra lại số thu với Chi cục Thuế khu vực trước khi gửi.',
    },
  ],
  firstSent: [],
}

/** What became of every report; a reporter that is missing here has been silent. */
export const reportFates: Readonly<Record<DemoPeriod['key'], Readonly<Record<string, ReportFate>>>> = {
  'quy-1': {
    'ubnd-tp-lang-son': sent('04-02', '14:30', '04-06'),
    'ubnd-huyen-trang-dinh': sent('04-05', '16:45', '04-07'),
    'ubnd-huyen-binh-gia': sent('04-14', '15:20', '04-16'),
    'ubnd-huyen-van-lang': sent('04-05', '14:05', '04-07'),
    'ubnd-huyen-cao-loc': sent('04-05', '15:20', '04-07'),
    'ubnd-huyen-van-quan': sent('04-08', '11:10', '04-09'),
    'ubnd-huyen-bac-son': sent('04-05', '16:00', '04-07'),
    'ubnd-huyen-huu-lung': sent('04-01', '16:10', '04-02'),
    'ubnd-huyen-chi-lang': sent('04-02', '10:50', '04-06'),
    'ubnd-huyen-loc-binh': locBinh,
    'ubnd-huyen-dinh-lap': sent('04-07', '14:40', '04-09'),
    'cuc-thong-ke': sent('04-02', '15:00', '04-06'),
    'so-giao-thong-van-tai': sent('04-05', '11:00', '04-07'),
    'cuc-thue': sent('04-02', '16:20', '04-06'),
    'cuc-hai-quan': sent('04-01', '11:30', '04-02'),
    'so-giao-duc-va-dao-tao': sent('04-05', '10:05', '04-07'),
    'so-y-te': sent('04-05', '16:30', '04-07'),
    bhxh: sent('04-02', '10:10', '04-06'),
    'so-thong-tin-va-truyen-thong': sent('04-05', '16:55', '04-08'),
    'cong-an-tinh': sent('04-05', '14:15', '04-07'),
  },
  'so-ket': {
    'ubnd-tp-lang-son': sent('06-18', '14:20'),
    'ubnd-huyen-trang-dinh': trangDinh,
    'ubnd-huyen-van-lang': vanLang,
    'ubnd-huyen-cao-loc': waiting('06-18'),
    'ubnd-huyen-van-quan': draftOnly('06-18'),
    'ubnd-huyen-bac-son': draftOnly('06-17'),
    'ubnd-huyen-huu-lung': sent('06-16', '15:45', '06-17'),
    'ubnd-huyen-chi-lang': sent('06-18', '16:50'),
    'ubnd-huyen-loc-binh': sent('06-17', '14:00', '06-18'),
    'ubnd-huyen-dinh-lap': dinhLap,
    'so-noi-vu': sent('06-16', '10:30', '06-16'),
    'cuc-thong-ke': sent('06-18', '11:20'),
    'so-giao-thong-van-tai': draftOnly('06-18'),
    'cuc-thue': waiting('06-18'),
    'cuc-hai-quan': sent('06-16', '16:05', '06-17'),
    'so-giao-duc-va-dao-tao': waiting('06-17'),
    'so-y-te': sent('06-18', '10:45'),
    bhxh: draftOnly('06-18'),
    'so-lao-dong-tbxh': sent('06-17', '16:30'),
    'cong-an-tinh': sent('06-17', '10:25', '06-18'),
    'vksnd-tinh': sent('06-18', '15:10'),
  },
}
