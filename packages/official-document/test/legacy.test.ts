import { expect, test } from 'vitest'
import { prepareSource } from '../src/text/source.ts'

test.each([
  [
    'TCVN3',
    'Uû ban nh©n d©n tØnh, ngµy 05: phÊn ®Êu gi¶m Ýt nhÊt 3%; ®­êng, øng cö, quyÒn, khoÎ',
    'Uỷ ban nhân dân tỉnh, ngày 05: phấn đấu giảm ít nhất 3%; đường, ứng cử, quyền, khoẻ',
  ],
  [
    'TCVN3 in the fonts for capitals',
    'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp, ngµy 05 th¸ng 6 n¨m 2008',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập, ngày 05 tháng 6 năm 2008',
  ],
  [
    'VNI',
    'Uyû ban nhaân daân tænh, ngaøy 05: phaán ñaáu giaûm ít nhaát 3%; ñöôøng, öùng cöû, quyeàn, khoeû',
    'Uỷ ban nhân dân tỉnh, ngày 05: phấn đấu giảm ít nhất 3%; đường, ứng cử, quyền, khoẻ',
  ],
  ['VNI in capitals', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
])('%s is read as Unicode', (_, given, plain) => {
  expect(prepareSource(given).plain).toBe(plain)
})

test('a stretch of a decoded text leads back to the letters as given', () => {
  const given = 'Uyû ban nhaân daân tænh phaán ñaáu ñaït chæ tieâu'
  const source = prepareSource(given)
  const at = source.plain.indexOf('phấn đấu')
  const { start, end } = source.locate(at, at + 'phấn đấu'.length)
  expect(given.slice(start, end)).toBe('phaán ñaáu')
})

test.each([
  'Ủy ban nhân dân tỉnh, ngày 05: phấn đấu giảm ít nhất 3%',
  'Le café est à côté de la forêt, où l’âne a été vu; ça va, señor',
  'plain ASCII text without any mark at all',
])('a text that is not in an old encoding stays: %s', (given) => {
  expect(prepareSource(given).plain).toBe(given.replace('’', "'"))
})
