import { searchKey } from '../kernel/names.ts'
import type { UnitNarrative } from './material.ts'

type Heading = UnitNarrative['heading']

/** Words by which an outline names its parts; the first that is found decides, so the telling ones stand first. */
const WORDS: readonly (readonly [Heading, RegExp])[] = [
  ['shortcomings', /ton tai|han che|kho khan|vuong mac|nguyen nhan/],
  ['next-tasks', /nhiem vu|phuong huong|thoi gian toi|giai phap|kien nghi|de xuat/],
  ['results', /ket qua|so lieu|chi tieu/],
  ['implementation', /trien khai|to chuc|chi dao|quan triet|tinh hinh/],
]

/** Under which heading of the review a unit's words belong; each demand has an outline of its own wording. */
export function headingOf(outlineHeading: string): Heading {
  const key = searchKey(outlineHeading)
  return WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'results'
}
