import { expect, test } from 'vitest'
import { sentenceOf } from '../words/sentence.ts'
import { phraseAfter } from './after.ts'
import { phraseBefore } from './before.ts'
import { isMeasured, pointsBack } from './names.ts'
import { timesIn } from './times.ts'

const before = (words: string): string => {
  const { start, end } = phraseBefore(sentenceOf(words), { start: 0, end: words.length })
  return words.slice(start, end)
}
const after = (words: string): string => {
  const { start, end } = phraseAfter(sentenceOf(words), { start: 0, end: words.length })
  return words.slice(start, end)
}

test.each([
  ['phấn đấu đến năm 2030 tỷ lệ hộ nghèo còn', 'tỷ lệ hộ nghèo'],
  ['thu ngân sách tăng, tỷ lệ giải ngân đạt', 'tỷ lệ giải ngân'],
  ['chậm nhất đến ngày 30 tháng 6 năm 2024', ''],
  ['trên địa bàn tỉnh số vụ cháy', 'số vụ cháy'],
  ['cơ sở vật chất đầy đủ', 'cơ sở vật chất đầy đủ'],
  ['tốc độ tăng trưởng', 'tốc độ tăng trưởng'],
])('before the number "%s" names "%s"', (words, name) => {
  expect(before(words)).toBe(name)
})

test.each([
  ['cán bộ, công chức, viên chức được tập huấn; tổ chức', 'cán bộ, công chức, viên chức được tập huấn'],
  ['gia đình thương binh, liệt sĩ', 'gia đình thương binh, liệt sĩ'],
  ['xã đạt chuẩn trước ngày 30/9', 'xã đạt chuẩn'],
  ['hộ nghèo, hoàn thành tốt', 'hộ nghèo'],
  ['xã loại 1 trở lên trong năm', 'xã loại 1 trở lên'],
])('after the number "%s" names "%s"', (words, name) => {
  expect(after(words)).toBe(name)
})

test('a measure closes its phrase, a thing that is counted does not', () => {
  const measured = (words: string): boolean => {
    const sentence = sentenceOf(words)
    return isMeasured(sentence, { from: 0, to: sentence.tokens.length })
  }
  expect(measured('tỷ lệ hộ nghèo')).toBe(true)
  expect(measured('số hóa hồ sơ')).toBe(false)
  expect(measured('xã nông thôn mới')).toBe(false)
})

test('words that only say when point back to what was named before', () => {
  const points = (words: string): boolean => {
    const sentence = sentenceOf(words)
    return pointsBack(sentence, { from: 0, to: sentence.tokens.length })
  }
  expect(points('quý ii')).toBe(true)
  expect(points('con số này')).toBe(true)
  expect(points('tỷ lệ hộ nghèo')).toBe(false)
})

test('a phrase of time reaches from its first word to its year', () => {
  const words = 'phấn đấu đến hết năm 2025, giai đoạn 2026 - 2030 và trước ngày 31/12'
  const sentence = sentenceOf(words)
  const times = timesIn(sentence).map(({ from, to }) =>
    words.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
  )
  expect(times).toEqual(['phấn đấu đến hết năm 2025', 'giai đoạn 2026 - 2030', 'trước ngày 31/12'])
})
