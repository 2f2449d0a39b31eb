import type { PlacedWord } from './placed.ts'

/** What stands in capitals at fixed places of official documents; without their marks no two of them are alike. */
const PHRASES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'VIỆN KIỂM SÁT NHÂN DÂN',
  'TÒA ÁN NHÂN DÂN',
  'LIÊN ĐOÀN LAO ĐỘNG',
  'HỘI LIÊN HIỆP PHỤ NỮ',
  'HỘI NÔNG DÂN',
  'BAN CHẤP HÀNH',
  'NHÂN DÂN TỈNH',
  'NHÂN DÂN HUYỆN',
  'NHÂN DÂN THÀNH PHỐ',
  'LAO ĐỘNG TỈNH',
  'PHỤ NỮ TỈNH',
  'NÔNG DÂN TỈNH',
  'CHỈ THỊ',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'KẾ HOẠCH',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'CÔNG ĐIỆN',
  'TỜ TRÌNH',
  'BÁO CÁO',
  'CHỈ TIÊU',
  'MỤC TIÊU',
  'NỘI DUNG',
  'NHIỆM VỤ',
  'GIẢI PHÁP',
  'THỜI GIAN',
  'TỔ CHỨC THỰC HIỆN',
  'CHỦ TỊCH',
  'GIÁM ĐỐC',
].map((phrase) => phrase.split(' '))

/** Marks on heavy capitals are the first that a worn page loses: words of those phrases get theirs back. */
export function mendCapitals(line: readonly PlacedWord[]): PlacedWord[] {
  const bare = line.map((word) => bareOf(word.text))
  const mended = line.map((word) => word.text)
  for (const phrase of PHRASES)
    for (let at = 0; at + phrase.length <= line.length; at += 1)
      if (phrase.every((word, index) => isCapital(line[at + index]) && bare[at + index] === bareOf(word)))
        for (const [index, word] of phrase.entries()) mended[at + index] = withMarks(mended[at + index] ?? '', word)
  return line.map((word, at) => ({ ...word, text: mended[at] ?? word.text }))
}

const isCapital = (word: PlacedWord | undefined): boolean =>
  word !== undefined && word.text === word.text.toLocaleUpperCase('vi')

/** Letters alone: no marks, no stroke, no punctuation around them. */
const bareOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^A-Z]/gu, '')

/** Keeps what stands around the letters. */
const withMarks = (read: string, meant: string): string => read.normalize('NFC').replace(/\p{Lu}+/u, meant)
