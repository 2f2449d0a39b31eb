import type { ErrorTable } from './table.ts'

export const registrationErrors = {
  'allocation.pledge-differs': {
    status: 422,
    vi: 'Chỉ tiêu này phải đúng mức {assigned}; mức đăng ký {pledged} khác đi.',
    en: 'This target is exactly {assigned}; the pledge of {pledged} differs.',
  },
  'registration.incomplete': {
    status: 422,
    vi: 'Chưa đăng ký được: có {count} chỗ chưa đạt. Xem các dòng được đánh dấu; những gì đã nhập vẫn còn.',
    en: 'Not registered: {count} places do not hold yet. See the marked rows; what was typed is kept.',
  },
  'registration.not-assigned': {
    status: 422,
    vi: 'Chỉ tiêu này không còn giao cho đơn vị. Tải lại trang để thấy danh sách mới.',
    en: 'This target is no longer assigned to the unit. Reload the page to see the new list.',
  },
  'registration.left-out': {
    status: 422,
    vi: 'Còn {count} chỉ tiêu được giao chưa có mức đăng ký.',
    en: '{count} assigned targets have no pledge yet.',
  },
  'registration.nothing-assigned': {
    status: 422,
    vi: 'Đơn vị chưa được giao chỉ tiêu nào nên chưa có gì để đăng ký.',
    en: 'Nothing has been assigned to the unit yet, so there is nothing to register.',
  },
  'registration.decider-missing': {
    status: 422,
    vi: 'Ghi rõ lãnh đạo nào đã quyết định mức đăng ký.',
    en: 'Say which leader decided the pledges.',
  },
  'registration.due-outside-campaign': {
    status: 422,
    vi: 'Hạn đăng ký {dueOn} không nằm trong thời gian của phong trào.',
    en: 'The last day {dueOn} lies outside the campaign.',
  },
} as const satisfies ErrorTable
