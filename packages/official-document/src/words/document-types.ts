/** Types of administrative documents and their abbreviations in a symbol: Decree 30/2020/NĐ-CP, Art. 7 and Annex III. */
const DOCUMENT_TYPES: readonly { readonly name: string; readonly abbreviation: string | null }[] = [
  { name: 'Nghị quyết', abbreviation: 'NQ' },
  { name: 'Quyết định', abbreviation: 'QĐ' },
  { name: 'Chỉ thị', abbreviation: 'CT' },
  { name: 'Quy chế', abbreviation: 'QC' },
  { name: 'Quy định', abbreviation: 'QyĐ' },
  { name: 'Thông cáo', abbreviation: 'TC' },
  { name: 'Thông báo', abbreviation: 'TB' },
  { name: 'Hướng dẫn', abbreviation: 'HD' },
  { name: 'Chương trình', abbreviation: 'CTr' },
  { name: 'Kế hoạch', abbreviation: 'KH' },
  { name: 'Phương án', abbreviation: 'PA' },
  { name: 'Đề án', abbreviation: 'ĐA' },
  { name: 'Dự án', abbreviation: 'DA' },
  { name: 'Báo cáo', abbreviation: 'BC' },
  { name: 'Biên bản', abbreviation: 'BB' },
  { name: 'Tờ trình', abbreviation: 'TTr' },
  { name: 'Hợp đồng', abbreviation: 'HĐ' },
  { name: 'Công văn', abbreviation: null },
  { name: 'Công điện', abbreviation: 'CĐ' },
  { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  { name: 'Bản thỏa thuận', abbreviation: 'BTT' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'Giấy mời', abbreviation: 'GM' },
  { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  { name: 'Phiếu gửi', abbreviation: 'PG' },
  { name: 'Phiếu chuyển', abbreviation: 'PC' },
  { name: 'Phiếu báo', abbreviation: 'PB' },
  { name: 'Thư công', abbreviation: null },
]

const byFoldedName = new Map(DOCUMENT_TYPES.map((type) => [type.name.toLowerCase(), type.name]))
const byAbbreviation = new Map(
  DOCUMENT_TYPES.flatMap((type) => (type.abbreviation === null ? [] : [[type.abbreviation, type.name]])),
)
const OPENING = new RegExp(`^(${[...byFoldedName.keys()].join('|').replaceAll(' ', '\\s+')})(?![\\p{L}])`, 'u')

/** The type whose name the folded words begin with, with the length of the match; null when none. */
export function typeNameAt(folded: string): { readonly name: string; readonly length: number } | null {
  const match = OPENING.exec(folded)
  if (match === null) return null
  const name = byFoldedName.get(match[0].replace(/\s+/gu, ' '))
  return name === undefined ? null : { name, length: match[0].length }
}

/** The type that a symbol names: `04/CT-UBND` is a `Chỉ thị`, `124/VKS-VP` names none. */
export function typeOfSymbol(symbol: string): string | null {
  const group = /^\d*(?:\/\d{4})?(?:\/|-)([\p{L}]+)/u.exec(symbol)?.[1]
  return group === undefined ? null : (byAbbreviation.get(group) ?? null)
}
