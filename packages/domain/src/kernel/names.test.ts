import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchKey, sortKey, placeName } from './names.ts'

const byBytes = (left: string, right: string) => Buffer.compare(Buffer.from(sortKey(left)), Buffer.from(sortKey(right)))

test('"lang son" finds "Lạng Sơn", however its accents were typed', () => {
  expect(searchKey('Lạng Sơn')).toBe('lang son')
  expect(searchKey('  ĐÌNH   LẬP ')).toBe('dinh lap')
  expect(searchKey('Lạng Sơn'.normalize('NFD'))).toBe(searchKey('Lạng Sơn'.normalize('NFC')))
  expect(searchKey('UBND tỉnh - Ban Thi đua')).toBe('ubnd tinh ban thi dua')
})

test('names stand as in a Vietnamese dictionary: letters first, then ngang huyền hỏi ngã sắc nặng', () => {
  const inOrder = ['an', 'ăn', 'ân', 'bình', 'cao', 'dung', 'đình', 'em', 'êm', 'ong', 'ông', 'ơn', 'um', 'ưm', 'xuân']
  expect(inOrder.toReversed().sort(byBytes)).toEqual(inOrder)
  const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']
  expect(tones.toReversed().sort(byBytes)).toEqual(tones)
})

test('a tone decides within its syllable, before the next syllable is looked at', () => {
  const inOrder = [
    'Bắc Ái',
    'Bắc Sơn',
    'Bình Gia',
    'Cao Lộc',
    'Chi Lăng',
    'Đình Lập',
    'Hữu Lũng',
    'Lạng Sơn',
    'Lộc Bình',
    'Tràng Định',
    'Văn Lãng',
    'Văn Quan',
  ]
  expect(inOrder.toReversed().sort(byBytes)).toEqual(inOrder)
  expect(byBytes('Hoà An', 'Hoả An')).toBeLessThan(0)
  expect(byBytes('An', 'An Sơn')).toBeLessThan(0)
  expect(byBytes('Lan Anh', 'Lang')).toBeLessThan(0)
})

test('numbers stand by size', () => {
  expect(byBytes('Khu vực 2', 'Khu vực 10')).toBeLessThan(0)
})

test('the same name has the same key, whatever its case, spacing and composition', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Lạng', 'SƠN', 'đình', 'Ưu', '12'), { minLength: 1, maxLength: 4 }),
      (syllables) => {
        const name = syllables.join(' ')
        expect(sortKey(name.normalize('NFD').toUpperCase())).toBe(sortKey(` ${name.toLowerCase()}  `))
      },
    ),
  )
})

test('a map names the place and not its committee; other offices keep their names', () => {
  expect(placeName('Ủy ban nhân dân huyện Cao Lộc')).toBe('Cao Lộc')
  expect(placeName('Uỷ ban nhân dân thành phố Lạng Sơn')).toBe('Lạng Sơn')
  expect(placeName('Cục Hải quan tỉnh')).toBe('Cục Hải quan tỉnh')
})
