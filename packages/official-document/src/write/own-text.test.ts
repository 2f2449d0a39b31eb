import { expect, test } from 'vitest'
import { ownTextOf } from './own-text.ts'

const letter = `ỦY BAN NHÂN DÂN
HUYỆN CAO LỘC

Số: 18/UBND-NV
V/v triển khai Chỉ thị số 09/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Cao Lộc, ngày 04 tháng 02 năm 2021

Kính gửi:
- Các phòng, ban của huyện;
- UBND các xã, thị trấn.

Ủy ban nhân dân huyện gửi kèm văn bản nêu trên và đề nghị:

1. Việc cần làm ngay

- Phổ biến đến từng thôn trước ngày 10/02/2021.

Giao Phòng Nội vụ theo dõi./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Vi Văn Thử
`

test('a letter keeps its addressees, its paragraphs, its recipients and in whose name it is signed', () => {
  const own = ownTextOf(letter)
  expect(own?.addressees).toEqual(['Các phòng, ban của huyện', 'UBND các xã, thị trấn'])
  expect(own?.body.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'item', 'paragraph'])
  expect(own?.recipients).toEqual(['Như trên', 'Lưu: VT'])
  expect(own?.authority).toBe('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH')
})

test('what cannot be set anew without losing words is not set at all: an appendix, two documents, an empty text', () => {
  expect(ownTextOf(`${letter}\nPhụ lục\nDanh sách các thôn\n`)).toBeUndefined()
  expect(ownTextOf(`${letter}\n\n${letter.replaceAll('18/UBND-NV', '19/UBND-NV')}`)).toBeUndefined()
  expect(ownTextOf('')).toBeUndefined()
})
