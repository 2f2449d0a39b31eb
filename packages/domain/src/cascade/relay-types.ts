import { typeOfSymbol } from '@thidua/official-document'

/** What an office may pass a document on with, by the names that Decree 30/2020/NĐ-CP, Art. 7 gives them. */
export const RELAY_TYPES = [
  'Công văn',
  'Kế hoạch',
  'Chỉ thị',
  'Quyết định',
  'Hướng dẫn',
  'Thông báo',
  'Chương trình',
  'Phiếu chuyển',
] as const
export type RelayType = (typeof RELAY_TYPES)[number]

/** The type that a symbol names by its abbreviation (`31/KH-UBND`); a letter names none. */
export function relayTypeOf(symbol: string): RelayType {
  const named = typeOfSymbol(symbol.trim())
  return RELAY_TYPES.find((type) => type === named) ?? 'Công văn'
}
