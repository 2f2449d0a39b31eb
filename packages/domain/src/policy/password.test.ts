import { expect, test } from 'vitest'
import { checkPassword } from './password.ts'

const codeOf = (password: string, username = 'nguyen.van'): string => {
  try {
    checkPassword(password, username)
    return 'accepted'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('a short sentence is accepted', () => expect(codeOf('sáng nay mưa ở Đồng Đăng')).toBe('accepted'))
test('nine letters are too short, counted as people count letters', () => {
  expect(codeOf('ngàymưa12')).toBe('password.too-short')
})
test('a password that holds the user name is refused', () =>
  expect(codeOf('xinchao nguyen.van')).toBe('password.like-username'))
test.each(['1234567890', 'matkhau2021!', 'aaaaaaaaaa', 'abababababab'])('%s is too easy to guess', (password) => {
  expect(codeOf(password)).toBe('password.too-common')
})
