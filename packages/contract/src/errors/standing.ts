import type { ErrorTable } from './table.ts'

/** Why a target stands as it does; said beside its status. */
export const standingErrors = {
  'standing.no-figure': { status: 422, vi: 'Chưa có số liệu.', en: 'No figure yet.' },
  'standing.no-goal': {
    status: 422,
    vi: 'Chưa giao chỉ tiêu nên chỉ hiện số.',
    en: 'Nothing was assigned, so the figure is only shown.',
  },
  'standing.cannot-judge': {
    status: 422,
    vi: 'Thiếu số gốc nên chưa đánh giá được.',
    en: 'The base is missing, so it cannot be judged.',
  },
  'standing.met': { status: 422, vi: 'Đã đạt chỉ tiêu.', en: 'The target is met.' },
  'standing.missed': {
    status: 422,
    vi: 'Hết thời gian, chưa đạt chỉ tiêu.',
    en: 'Time is over and the target is not met.',
  },
  'standing.on-pace': {
    status: 422,
    vi: 'Đúng tiến độ ({#percent} % mức cần có đến nay).',
    en: 'On pace ({#percent} % of what is due by now).',
  },
  'standing.at-risk': {
    status: 422,
    vi: 'Chậm hơn tiến độ: mới đạt {#percent} % mức cần có đến nay.',
    en: 'A little behind: {#percent} % of what is due by now.',
  },
  'standing.off-pace': {
    status: 422,
    vi: 'Khó đạt: mới được {#percent} % mức cần có đến nay.',
    en: 'Far behind: {#percent} % of what is due by now.',
  },
} as const satisfies ErrorTable
