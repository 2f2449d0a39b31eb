import { Refusal } from '@thidua/domain/kernel/refusal'

/** UTF-8, or UTF-16 where its byte order mark says so. The mark stays in the text: offsets count it. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.includes('\u0000')) throw new Refusal('reading.not-text')
    return text
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('reading.not-text')
  }
}
