import { formatVietnameseNumber, round, type Figure } from '@thidua/domain/kernel/decimal'
import { formatEnglishDate, formatEnglishNumber } from '@thidua/domain/kernel/english'
import { formatVietnameseDate, plainDate } from '@thidua/domain/kernel/plain-date'
import type { PortalLanguage } from '@thidua/domain/publication/progress-words'

/** The portal's own words; what offices wrote stays as they wrote it. */
export const portalWords = {
  vi: {
    site: 'Thi đua, khen thưởng',
    campaigns: 'Phong trào thi đua',
    allCampaigns: 'Các phong trào thi đua',
    otherLanguage: 'English',
    noCampaigns: 'Chưa có phong trào nào được công khai.',
    documentsOnly: 'Đã công khai văn bản.',
    notHere: 'Không có trang này',
    notHereLead: 'Nội dung chưa được công khai, hoặc đã được gỡ xuống.',
    notBuilt: 'Trang công khai chưa được dựng trên máy chủ này. Số liệu vẫn tải về được.',
    download: 'Tải số liệu (CSV)',
    source: (source: string) => `Nguồn: ${source}.`,
    responsible: (authority: string) => `${authority} chịu trách nhiệm về nội dung`,
    rendition: 'Bản trình bày lại, không thay bản có chữ ký',
    file: 'Tệp',
    plainText: 'Văn bản thuần',
    csv: [
      'Chỉ tiêu',
      'Đơn vị tính',
      'Chỉ tiêu giao',
      'Thực hiện',
      '% so kế hoạch',
      'Đánh giá',
      'Số đơn vị đã báo cáo',
      'Số đơn vị phải báo cáo',
      'Số liệu đến ngày',
      'Nguồn',
    ],
  },
  en: {
    site: 'Emulation and commendation',
    campaigns: 'Emulation campaigns',
    allCampaigns: 'All emulation campaigns',
    otherLanguage: 'Tiếng Việt',
    noCampaigns: 'No campaign has been published yet.',
    documentsOnly: 'Documents are published.',
    notHere: 'There is no such page',
    notHereLead: 'This has not been published, or it was withdrawn.',
    notBuilt: 'The public page has not been built on this server. The figures can still be downloaded.',
    download: 'Download the figures (CSV)',
    source: (source: string) => `Source: ${source}.`,
    responsible: (authority: string) => `${authority} is responsible for the content`,
    rendition: 'Set anew; does not replace the signed document',
    file: 'File',
    plainText: 'Plain text',
    csv: [
      'Target',
      'Unit',
      'Goal',
      'Result',
      '% of plan',
      'Standing',
      'Units that have reported',
      'Units that must report',
      'Figures as of',
      'Source',
    ],
  },
} as const satisfies Record<PortalLanguage, unknown>

export const dateText = (day: string, language: PortalLanguage): string =>
  (language === 'vi' ? formatVietnameseDate : formatEnglishDate)(plainDate(day))

export const numberText = (value: Figure, language: PortalLanguage): string =>
  (language === 'vi' ? formatVietnameseNumber : formatEnglishNumber)(round(value, 2))

/** An address of the portal in a language: Vietnamese is the plain one, so every address has one form and one copy. */
export const addressIn = (path: string, language: PortalLanguage): string =>
  language === 'vi' ? path : `${path}?lang=en`
