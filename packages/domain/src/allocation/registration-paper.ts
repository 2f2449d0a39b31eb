import type { WrittenBlock } from '@thidua/official-document'
import { goalText } from '../campaign/goal-text.ts'
import type { TargetGoal } from '../campaign/target.ts'
import type { Figure } from '../kernel/decimal.ts'
import { formatVietnameseDate, type PlainDate } from '../kernel/plain-date.ts'
import { pledgeLevel } from './pledge.ts'

/** What a signed registration (giao ước thi đua) says, before any question of layout. */
export interface RegistrationPaper {
  readonly campaignName: string
  readonly unitName: string
  readonly superiorName: string
  /** `null` where the unit was not sent the directive itself. */
  readonly legalBasis: {
    readonly typeName: string
    readonly symbol: string
    readonly issuedOn: PlainDate
    readonly issuer: string
  } | null
  readonly endsOn: PlainDate | null
  readonly note: string | null
  readonly rows: readonly {
    readonly indicator: string
    readonly measureUnit: string | null
    readonly goal: TargetGoal
    readonly assigned: Figure
    readonly pledged: Figure
  }[]
}

export interface PaperWords {
  readonly typeName: string
  readonly subject: string
  readonly body: readonly WrittenBlock[]
}

/** The registration as an office writes it: by what order, target by target, and what the unit binds itself to. */
export function registrationPaper(paper: RegistrationPaper): PaperWords {
  const { campaignName, note, rows } = paper
  const higher = rows.filter(({ goal, assigned, pledged }) => pledgeLevel(goal, assigned, pledged) === 'higher')
  return {
    typeName: 'BẢN ĐĂNG KÝ',
    subject: `Giao ước thi đua thực hiện ${campaignName}`,
    body: [
      say(openingOf(paper)),
      { kind: 'heading', rank: 1, text: 'I. CHỈ TIÊU ĐĂNG KÝ' },
      {
        kind: 'table',
        head: ['TT', 'Chỉ tiêu', 'Mức được giao', 'Mức đăng ký'],
        rows: rows.map(({ indicator, measureUnit, goal, assigned, pledged }, at) => [
          { text: String(at + 1) },
          { text: indicator },
          { text: goalText({ ...goal, value: assigned, valueHigh: null }, measureUnit) },
          { text: goalText({ ...goal, value: pledged, valueHigh: null }, measureUnit) },
        ]),
      },
      { kind: 'heading', rank: 1, text: 'II. NỘI DUNG GIAO ƯỚC' },
      ...(higher.length === 0
        ? []
        : [
            line(
              `Phấn đấu vượt mức được giao ở ${higher.length} chỉ tiêu: ${higher.map(({ indicator }) => indicator).join('; ')}.`,
            ),
          ]),
      line(
        `Hoàn thành các chỉ tiêu đã đăng ký${paper.endsOn === null ? '' : ` trước khi phong trào kết thúc, ngày ${formatVietnameseDate(paper.endsOn)}`}.`,
      ),
      line('Báo cáo kết quả đầy đủ, trung thực, đúng kỳ; số liệu có minh chứng kèm theo.'),
      line(
        'Phổ biến giao ước này đến toàn thể cán bộ, công chức, viên chức, người lao động của đơn vị để cùng thực hiện.',
      ),
      ...(note === null ? [] : [say(note)]),
    ],
  }
}

function openingOf({ legalBasis, campaignName, superiorName, unitName }: RegistrationPaper): string {
  const order =
    legalBasis === null
      ? `Thực hiện ${campaignName}`
      : `Thực hiện ${legalBasis.typeName} số ${legalBasis.symbol} ngày ${formatVietnameseDate(legalBasis.issuedOn)} của ` +
        `${legalBasis.issuer} về ${campaignName}`
  return `${order}; trên cơ sở chỉ tiêu được ${superiorName} giao, ${unitName} đăng ký giao ước thi đua như sau:`
}

const say = (words: string): WrittenBlock => ({ kind: 'paragraph', runs: [{ text: words }] })
const line = (words: string): WrittenBlock => ({ kind: 'item', runs: [{ text: words }] })
