import type { BoardRow } from '@thidua/contract/standing'
import type { Language } from '../../http/language.ts'

interface TableWords {
  readonly board: string
  readonly matrix: string
  readonly unit: string
  readonly percent: string
  readonly until: (day: string) => string
  /** Head and width in letters. */
  readonly boardColumns: readonly (readonly [head: string, width: number])[]
  readonly status: Readonly<Record<BoardRow['status'], string>>
}

/** The words of tables that leave the house. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  vi: {
    board: 'Số liệu',
    matrix: 'Đơn vị và chỉ tiêu',
    unit: 'Đơn vị',
    percent: '% so kế hoạch, nơi không tính được thì ghi số thực hiện',
    until: (day) => `số liệu đến ${day}`,
    boardColumns: [
      ['Mục', 8],
      ['Chỉ tiêu', 40],
      ['Đơn vị tính', 12],
      ['Thực hiện', 13],
      ['Chỉ tiêu giao', 18],
      ['% so kế hoạch', 11],
      ['% so cùng kỳ', 11],
      ['Phải đạt đến nay', 13],
      ['Dự báo khi kết thúc', 13],
      ['Đã báo', 8],
      ['Phải báo', 8],
      ['Trạng thái', 14],
      ['Nhận xét', 34],
    ],
    status: { none: 'Chưa đánh giá', met: 'Đã đạt', on: 'Đúng tiến độ', risk: 'Có nguy cơ', off: 'Chậm' },
  },
  en: {
    board: 'Figures',
    matrix: 'Units and targets',
    unit: 'Unit',
    percent: 'percent of the plan, else the figure itself',
    until: (day) => `figures until ${day}`,
    boardColumns: [
      ['Part', 8],
      ['Target', 40],
      ['Unit of measure', 12],
      ['Value', 13],
      ['Assigned', 18],
      ['% of plan', 11],
      ['% of same period', 11],
      ['Due by now', 13],
      ['Forecast at the end', 13],
      ['Reported', 8],
      ['Expected', 8],
      ['Status', 14],
      ['Remark', 34],
    ],
    status: { none: 'Not judged', met: 'Met', on: 'On track', risk: 'At risk', off: 'Behind' },
  },
}
