import type { DemoRole } from './people.ts'

/** A unit's registration (đăng ký thi đua), invented: what is not named here is pledged as it was assigned. */
export interface DemoRegistration {
  readonly unitKey: string
  /** On a Vietnamese clock. */
  readonly at: string
  /** A leader registers, or the officer types what the leader decided. */
  readonly role: DemoRole
  readonly decidedBy: string | null
  /** Pledged higher than assigned, by slug of the target. */
  readonly higher: Readonly<Record<string, string>>
  readonly note: string | null
}

/** Until when units were asked to register. */
export const REGISTRATION_DUE = '2021-03-15'

const usual = { role: 'leader', decidedBy: null, higher: {}, note: null } as const

/** Nine districts and three offices registered, one district late; Bình Gia and Đình Lập have not. */
export const registrations: readonly DemoRegistration[] = [
  {
    ...usual,
    unitKey: 'ubnd-huyen-cao-loc',
    at: '2021-03-02 15:20',
    higher: { 'voter-turnout': '98', 'health-insurance-cover': '94' },
    note: 'Huyện phấn đấu hoàn thành trước ngày 15/9/2021.',
  },
  {
    ...usual,
    unitKey: 'ubnd-huyen-huu-lung',
    at: '2021-03-03 09:10',
    role: 'focal-officer',
    decidedBy: 'Chủ tịch Ủy ban nhân dân huyện',
    higher: { 'schools-national-standard-new': '4', 'voter-turnout': '97' },
  },
  {
    ...usual,
    unitKey: 'ubnd-tp-lang-son',
    at: '2021-03-04 10:00',
    higher: { 'voter-turnout': '99', 'criminal-cases': '4' },
  },
  { ...usual, unitKey: 'ubnd-huyen-chi-lang', at: '2021-03-08 08:40', higher: { 'ntm-advanced-new': '2' } },
  { ...usual, unitKey: 'ubnd-huyen-trang-dinh', at: '2021-03-09 14:30' },
  { ...usual, unitKey: 'ubnd-huyen-loc-binh', at: '2021-03-10 16:05', higher: { 'voter-turnout': '96' } },
  { ...usual, unitKey: 'ubnd-huyen-bac-son', at: '2021-03-11 09:45' },
  { ...usual, unitKey: 'ubnd-huyen-van-lang', at: '2021-03-12 10:15', higher: { 'poverty-rate': '3.5' } },
  { ...usual, unitKey: 'so-giao-duc-va-dao-tao', at: '2021-03-12 15:00' },
  {
    ...usual,
    unitKey: 'cuc-thue',
    at: '2021-03-15 08:20',
    role: 'focal-officer',
    decidedBy: 'Cục trưởng',
    higher: { 'budget-revenue': '1100' },
  },
  { ...usual, unitKey: 'cuc-hai-quan', at: '2021-03-15 14:10' },
  { ...usual, unitKey: 'ubnd-huyen-van-quan', at: '2021-03-18 09:30' },
]
