import { Refusal } from '../kernel/refusal.ts'

/** The mark stands alone on its line, in capitals: `MẬT TRẬN` and `bí mật` are not it. */
const SECRECY_MARK = /^[^\S\n]*[*_]*(TUYỆT MẬT|TỐI MẬT|MẬT)[*_]*[^\S\n]*$/mu

/**
 * A networked system must not hold a document that is marked secret (Law on Protection of State Secrets
 * 117/2025/QH15, Article 5; before it 29/2018/QH14, Article 5.5). Refuses with `document.secret`.
 */
export function refuseSecret(text: string): void {
  if (SECRECY_MARK.test(text.normalize('NFC'))) throw new Refusal('document.secret')
}
