import type { FigureStatus } from '@thidua/domain/report/figure'
import type { SheetColumn } from '@thidua/domain/report/filled-sheet'
import type { Language } from '../../http/language.ts'

interface WorkbookWords {
  readonly sheet: string
  readonly title: (period: string) => string
  readonly parties: (reporter: string, receiver: string, due: string) => string
  readonly firmness: string
  readonly status: Readonly<Record<FigureStatus, string>>
  readonly heads: Readonly<Record<Exclude<SheetColumn, 'key'>, string>>
}

/** What stands in a report's sheet. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  vi: {
    sheet: 'Biểu số liệu',
    title: (period) => `Biểu số liệu báo cáo: ${period}`,
    parties: (reporter, receiver, due) => `${reporter} · gửi ${receiver} · hạn ${due}`,
    firmness: 'Tính chất số liệu',
    status: { estimate: 'Ước tính', preliminary: 'Sơ bộ', official: 'Chính thức' },
    heads: {
      number: 'STT',
      indicator: 'Chỉ tiêu',
      subject: 'Đơn vị',
      measureUnit: 'Đơn vị tính',
      assigned: 'Chỉ tiêu giao',
      samePeriodLastYear: 'Cùng kỳ năm trước',
      previous: 'Kỳ trước',
      value: 'Thực hiện kỳ này (tỷ lệ: tử số)',
      denominator: 'Mẫu số (chỉ tỷ lệ)',
      estimate: 'Ước cả năm (tỷ lệ: tử số)',
      estimateDenominator: 'Ước cả năm: mẫu số',
      notYet: 'Chưa có số (x)',
      note: 'Ghi chú, giải trình',
    },
  },
  en: {
    sheet: 'Figures',
    title: (period) => `Figures of the report: ${period}`,
    parties: (reporter, receiver, due) => `${reporter} · to ${receiver} · due ${due}`,
    firmness: 'Firmness of the figures',
    status: { estimate: 'Estimate', preliminary: 'Preliminary', official: 'Official' },
    heads: {
      number: 'No.',
      indicator: 'Target',
      subject: 'Unit',
      measureUnit: 'Measured in',
      assigned: 'Assigned',
      samePeriodLastYear: 'Same period of last year',
      previous: 'Period before',
      value: 'This period (rates: numerator)',
      denominator: 'Denominator (rates only)',
      estimate: 'Estimate of the year (rates: numerator)',
      estimateDenominator: 'Estimate: denominator',
      notYet: 'Not yet known (x)',
      note: 'Note, explanation',
    },
  },
}
