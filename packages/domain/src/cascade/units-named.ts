import { searchKey } from '../kernel/names.ts'
import type { OrgUnitId, OrgUnitVersion } from '../org-unit/org-unit.ts'

type Unit = Pick<OrgUnitVersion, 'orgUnitId' | 'name' | 'branch' | 'tier'>

/** Words for many offices at once, as papers use them. */
const GROUPS: readonly { readonly words: RegExp; readonly holds: (unit: Unit, key: string) => boolean }[] = [
  {
    words: /\b(so|ban|nganh)\b.*\b(so|ban|nganh|co quan)\b|cac co quan|cac so\b/,
    holds: (unit, key) =>
      unit.tier === 'tinh' && unit.branch === 'chinh-quyen' && !/^(uy ban nhan dan|hoi dong nhan dan)/.test(key),
  },
  { words: /huyen/, holds: (unit, key) => unit.tier === 'huyen' && key.startsWith('uy ban nhan dan') },
  { words: /\bcac xa\b|xa phuong/, holds: (unit, key) => unit.tier === 'xa' && key.startsWith('uy ban nhan dan') },
  { words: /doan the|mttq|mat tran/, holds: (unit) => unit.tier === 'tinh' && unit.branch === 'mat-tran' },
]

/** `UBND`, `VKSND` and the like are written out, so that a short name meets its full one. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bvksnd\b/g, 'vien kiem sat nhan dan'],
  [/\btand\b/g, 'toa an nhan dan'],
  [/\bmttq\b/g, 'mat tran to quoc viet nam'],
  [/\btdkt\b/g, 'thi dua khen thuong'],
]

const plain = (text: string): string =>
  SHORT.reduce((key, [short, full]) => key.replaceAll(short, full), searchKey(text))

/**
 * The offices that printed words name: by their own name (with or without the province's), or as members of a group
 * ("UBND các huyện, thành phố"). Each once, in the order of `units`.
 */
export function unitsNamed(printed: readonly string[], units: readonly Unit[]): OrgUnitId[] {
  const lines = printed.map(plain)
  const isGroup = (line: string): boolean => /\b(cac|thanh vien)\b/.test(line) || /so,? ?ban,? ?nganh/.test(line)
  return units
    .filter((unit) => {
      const name = plain(unit.name)
      const bare = name.replace(/ tinh( \p{L}+)*$/u, '')
      return lines.some(
        (line) =>
          line.includes(name) ||
          (bare.includes(' ') && new RegExp(`(^| )${bare}( tinh|$|,| va )`).test(line)) ||
          (isGroup(line) && GROUPS.some((group) => group.words.test(line) && group.holds(unit, name))),
      )
    })
    .map((unit) => unit.orgUnitId)
}
