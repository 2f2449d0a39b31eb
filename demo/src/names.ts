import { chance, pick, seedOf } from './chance.ts'

const FAMILY = [
  'Hoàng',
  'Nông',
  'Lương',
  'Triệu',
  'Vi',
  'Hứa',
  'Bế',
  'Lộc',
  'Đàm',
  'Lý',
  'Chu',
  'Lăng',
  'Nguyễn',
  'Trần',
  'Phùng',
  'Mã',
  'Dương',
  'Đinh',
  'Lành',
  'Linh',
] as const
const MIDDLE_WOMAN = ['Thị', 'Thị Thu', 'Thị Hồng', 'Thị Bích', 'Thị Ngọc', 'Thanh', 'Thị Minh', 'Kim'] as const
const GIVEN_WOMAN = [
  'Hiền',
  'Lan',
  'Hà',
  'Nga',
  'Thảo',
  'Huệ',
  'Yến',
  'Tuyết',
  'Duyên',
  'Nhung',
  'Hạnh',
  'Loan',
  'Diệp',
  'Phương',
  'Trang',
] as const
const MIDDLE_MAN = ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Thế', 'Ngọc', 'Xuân', 'Công'] as const
const GIVEN_MAN = [
  'Hùng',
  'Sơn',
  'Tuấn',
  'Thắng',
  'Đạt',
  'Kiên',
  'Lâm',
  'Bình',
  'Trường',
  'Hưng',
  'Khôi',
  'Toàn',
  'Vượng',
  'Chiến',
  'Nam',
] as const

/** An invented name for a seed. Any likeness to a living person is chance. */
export function inventedName(seed: string): string {
  const next = chance(seedOf(seed))
  const family = pick(FAMILY, next)
  return next() < 0.5
    ? `${family} ${pick(MIDDLE_WOMAN, next)} ${pick(GIVEN_WOMAN, next)}`
    : `${family} ${pick(MIDDLE_MAN, next)} ${pick(GIVEN_MAN, next)}`
}
