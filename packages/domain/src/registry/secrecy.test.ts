import { expect, test } from 'vitest'
import { refuseSecret } from './secrecy.ts'

test.each(['UBND TỈNH\nMẬT\nSố: 05/BC-UBND', 'TUYỆT MẬT', '  **TỐI MẬT**  '])(
  'a document marked secret is refused: %j',
  (text) => {
    expect(() => refuseSecret(text)).toThrow(expect.objectContaining({ code: 'document.secret' }))
  },
)

test.each(['MẶT TRẬN TỔ QUỐC', 'Giữ bí mật nhà nước', 'Bảo vệ bí MẬT nhà nước', 'mật'])(
  'ordinary words are not the mark: %j',
  (text) => {
    expect(() => refuseSecret(text)).not.toThrow()
  },
)
