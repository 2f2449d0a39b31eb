/** The page's own few words; all others come with the view. */
export const words = {
  vi: {
    skip: 'Đến nội dung chính',
    nav: 'Các mục',
    chart: 'Mỗi chỉ tiêu đã đi được bao xa',
    chartLead: 'Phần trăm quãng đường đến chỉ tiêu giao. Vạch nhỏ là nơi cần có mặt vào ngày',
    goal: '100 % = chỉ tiêu giao',
    progress: 'đã đi',
    pace: 'cần có',
    noFigure: 'chưa có số',
    exemplars: 'Điển hình tiên tiến',
    documents: 'Văn bản',
    status: { on: 'Đúng tiến độ', risk: 'Có nguy cơ', off: 'Chậm', none: 'Chưa có số' },
  },
  en: {
    skip: 'Skip to content',
    nav: 'Sections',
    chart: 'How far each target has come',
    chartLead: 'Percent of the way to the target. The small stroke is where it should be on',
    goal: '100 % = target',
    progress: 'reached',
    pace: 'should be at',
    noFigure: 'no figure yet',
    exemplars: 'Exemplars',
    documents: 'Documents',
    status: { on: 'On track', risk: 'At risk', off: 'Off track', none: 'No figure yet' },
  },
} as const

export type PortalWords = (typeof words)['vi' | 'en']

/** Marks the office's own Vietnamese words on an English page, so that they are read aloud as such. */
export const officesOwn = (language: 'vi' | 'en'): { lang?: 'vi' } => (language === 'vi' ? {} : { lang: 'vi' })
