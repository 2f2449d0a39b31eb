import { childOf, valueOf, type XmlNode } from './xml.ts'

type Level = { readonly start: number; readonly format: string; readonly text: string; readonly style: string | null }
type List = {
  readonly key: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** Gives every paragraph the label that Word prints before it, in the order of the text. */
export type Numbering = (paragraph: XmlNode) => string

/** Reads the numbering of a document from `numbering.xml` and `styles.xml`; either may be missing. */
export function readNumbering(numbering: XmlNode | null, styles: XmlNode | null): Numbering {
  const lists = listsOf(numbering)
  const byStyle = stylesOf(styles)
  const counts = new Map<string, number[]>()
  const started = new Set<string>()
  return (paragraph) => {
    const properties = childOf(paragraph, 'w:pPr')
    const own = childOf(properties, 'w:numPr')
    const styled = byStyle(valueOf(properties, 'w:pStyle'))
    const id = valueOf(own, 'w:numId') ?? styled?.id ?? null
    const list = id === null ? undefined : lists.get(id)
    if (list === undefined || id === null) return ''
    const depth = Number(valueOf(own, 'w:ilvl') ?? styled?.depth ?? 0)
    const level = list.levels.get(depth)
    if (level === undefined) return ''
    const count = counts.get(list.key) ?? []
    counts.set(list.key, count)
    const override = list.starts.get(depth)
    if (override !== undefined && !started.has(`${id} ${depth}`)) count[depth] = override - 1
    started.add(`${id} ${depth}`)
    for (let above = 0; above < depth; above++) count[above] ??= list.levels.get(above)?.start ?? 1
    count[depth] = (count[depth] ?? level.start - 1) + 1
    count.length = depth + 1
    return labelOf(list, level, count)
  }
}

function labelOf(list: List, level: Level, count: readonly number[]): string {
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return '- '
  const label = level.text.replace(/%([1-9])/gu, (_whole, digit: string) => {
    const at = Number(digit) - 1
    return written(count[at] ?? 1, list.levels.get(at)?.format ?? 'decimal')
  })
  return label.trim() === '' ? '' : `${label.trimEnd()} `
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return String.fromCharCode(65 + ((count - 1) % 26))
    case 'lowerLetter':
      return String.fromCharCode(97 + ((count - 1) % 26))
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

function roman(count: number): string {
  let rest = Math.min(count, 399)
  let text = ''
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign
  return text
}

function listsOf(numbering: XmlNode | null): ReadonlyMap<string, List> {
  const root = childOf(numbering ?? undefined, 'w:numbering')
  const abstract = new Map(
    (root?.children ?? [])
      .filter((one) => one.name === 'w:abstractNum')
      .map((one) => [one.attributes.get('w:abstractNumId') ?? '', levelsOf(one)] as const),
  )
  const lists = new Map<string, List>()
  for (const one of root?.children ?? []) {
    if (one.name !== 'w:num') continue
    const key = valueOf(one, 'w:abstractNumId') ?? ''
    const overrides = one.children.filter((child) => child.name === 'w:lvlOverride')
    const starts = overrides.flatMap((child) => {
      const start = valueOf(child, 'w:startOverride')
      return start === null ? [] : [[Number(child.attributes.get('w:ilvl')), Number(start)] as const]
    })
    lists.set(one.attributes.get('w:numId') ?? '', {
      key,
      levels: abstract.get(key) ?? new Map(),
      starts: new Map(starts),
    })
  }
  return lists
}

const levelsOf = (list: XmlNode): ReadonlyMap<number, Level> =>
  new Map(
    list.children
      .filter((one) => one.name === 'w:lvl')
      .map((one) => [
        Number(one.attributes.get('w:ilvl') ?? 0),
        {
          start: Number(valueOf(one, 'w:start') ?? 1),
          format: valueOf(one, 'w:numFmt') ?? 'decimal',
          text: valueOf(one, 'w:lvlText') ?? '',
          style: valueOf(one, 'w:pStyle'),
        },
      ]),
  )

type Styled = { readonly id: string | null; readonly depth: string | null }

/** The numbering that a paragraph's style brings, its own or that of the style it is based on. */
function stylesOf(styles: XmlNode | null): (style: string | null) => Styled | null {
  const byId = new Map(
    (childOf(styles ?? undefined, 'w:styles')?.children ?? [])
      .filter((one) => one.name === 'w:style')
      .map((one) => [one.attributes.get('w:styleId') ?? '', one] as const),
  )
  return (style) => {
    for (let id = style, turn = 0; id !== null && turn < 12; turn++) {
      const found = byId.get(id)
      const own = childOf(childOf(found, 'w:pPr'), 'w:numPr')
      if (own !== undefined) return { id: valueOf(own, 'w:numId'), depth: valueOf(own, 'w:ilvl') }
      id = valueOf(found, 'w:basedOn')
    }
    return null
  }
}
