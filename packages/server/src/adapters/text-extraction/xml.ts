/** An element of an XML part with its children in order; text stands in `text` of a node without a name. */
export type XmlNode = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  readonly text: string
}

// no part of it looks past the next tag, so that a hostile file is read in one pass; comments are the exception
const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<(?:!--[\s\S]*?--|[!?][^<>]*)>|<(\/?)([^\s<>/]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g
const MOST_COMMENTS = 20
/** A letter of five hundred pages has some three hundred thousand; more fill memory. */
const MOST_NODES = 500_000
const DEEPEST = 250
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const none: ReadonlyMap<string, string> = new Map()
const node = (name: string, attributes = none, text = ''): XmlNode => ({ name, attributes, children: [], text })

/**
 * Reads a part of an office file. No entity is ever fetched or defined; what is not closed ends with the part.
 * @throws Error for a part of many comments, far too many elements or far too deep: no word processor writes them
 */
export function parseXml(xml: string): XmlNode {
  if (xml.split('<!', MOST_COMMENTS + 2).length > MOST_COMMENTS + 1) throw new Error('too many comments')
  const root = node('')
  const open = [root]
  let nodes = 0
  for (const [, cdata, closing, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    const parent = open[open.length - 1] ?? root
    nodes += 1
    if (nodes > MOST_NODES || open.length > DEEPEST) throw new Error('too many elements')
    if (cdata !== undefined) parent.children.push(node('', none, cdata))
    else if (text !== undefined) parent.children.push(node('', none, decode(text)))
    else if (name === undefined) continue
    else if (closing === '/') {
      if (open.length > 1) open.pop()
    } else {
      const child = node(name, attributesOf(attributes ?? ''))
      parent.children.push(child)
      if (empty !== '/') open.push(child)
    }
  }
  return root
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text.trim() === '') return none
  return new Map([...text.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', decode(match[2] ?? match[3] ?? '')]))
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

/** The first child of that name. */
export const childOf = (parent: XmlNode | undefined, name: string): XmlNode | undefined =>
  parent?.children.find((one) => one.name === name)

/** `w:val` of the child of that name, where there is one. */
export const valueOf = (parent: XmlNode | undefined, name: string): string | null =>
  childOf(parent, name)?.attributes.get('w:val') ?? null
