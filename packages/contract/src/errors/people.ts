import type { ErrorTable } from './table.ts'

export const peopleErrors = {
  'auth.wrong-credentials': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Còn {left} lần thử trước khi tạm khóa.',
    en: 'The user name or password is wrong. {left} tries left before a short lock.',
  },
  'auth.locked': {
    status: 423,
    vi: 'Tài khoản tạm khóa do nhập sai nhiều lần. Thử lại sau {minutes} phút, hoặc nhờ quản trị đơn vị gửi lời mời mới.',
    en: 'The account is locked for a while after several wrong tries. Try again in {minutes} minutes or ask for a new invitation.',
  },
  'auth.signed-out': {
    status: 401,
    vi: 'Phiên làm việc đã hết. Đăng nhập lại để làm tiếp.',
    en: 'The session has ended. Sign in again to go on.',
  },
  'auth.no-membership': {
    status: 403,
    vi: 'Tài khoản chưa thuộc đơn vị nào. Nhờ quản trị đơn vị mời vào.',
    en: 'This account belongs to no unit yet. Ask a unit administrator to invite you.',
  },
  'auth.not-your-unit': {
    status: 403,
    vi: 'Bạn không còn thuộc đơn vị đang chọn. Chọn đơn vị khác ở đầu trang.',
    en: 'You no longer belong to the chosen unit. Choose another at the top of the page.',
  },
  'policy.role-missing': {
    status: 403,
    vi: 'Vai trò của bạn ở đơn vị này không được làm việc này. Quản trị đơn vị có thể giao thêm vai trò.',
    en: 'Your role in this unit does not allow this. A unit administrator can add a role.',
  },
  'policy.outside-jurisdiction': {
    status: 403,
    vi: 'Việc này thuộc phạm vi của đơn vị khác. Chọn đúng đơn vị ở đầu trang, hoặc nhờ đơn vị đó làm.',
    en: 'This belongs to another unit. Choose the right unit at the top of the page, or ask that unit.',
  },
  'policy.closed-line': {
    status: 403,
    vi: 'Ngành này do cấp trên của ngành theo dõi; đơn vị bạn xem số tổng hợp của ngành.',
    en: 'This line is followed by its own superior; your unit sees what the line reports as a whole.',
  },
  'password.too-short': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất {least} ký tự.',
    en: 'A password needs at least {least} characters.',
  },
  'password.too-common': {
    status: 422,
    vi: 'Mật khẩu này quá dễ đoán. Dùng một câu ngắn chỉ mình bạn nhớ.',
    en: 'This password is too easy to guess. Use a short sentence only you remember.',
  },
  'password.like-username': {
    status: 422,
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password must not contain the user name.',
  },
  'password.current-wrong': { status: 422, vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  'username.invalid': {
    status: 422,
    vi: 'Tên đăng nhập gồm 3 đến 40 chữ không dấu, số, dấu chấm hoặc gạch nối.',
    en: 'A user name has 3 to 40 plain letters, digits, dots or hyphens.',
  },
  'username.taken': { status: 409, vi: 'Tên đăng nhập này đã có người dùng.', en: 'This user name is taken.' },
  'invitation.not-found': {
    status: 404,
    vi: 'Lời mời không có hoặc đã bị thu hồi.',
    en: 'The invitation does not exist or was withdrawn.',
  },
  'invitation.expired': {
    status: 422,
    vi: 'Lời mời đã hết hạn. Nhờ người mời gửi lại.',
    en: 'The invitation has expired. Ask for a new one.',
  },
  'invitation.used': {
    status: 409,
    vi: 'Lời mời này đã được dùng. Hãy đăng nhập.',
    en: 'This invitation was used. Please sign in.',
  },
  'setup.done-already': { status: 409, vi: 'Hệ thống đã được thiết lập.', en: 'The system is set up already.' },
} as const satisfies ErrorTable
