import type { Heading, Reading, Span } from '@thidua/official-document'

/** What a part of the document speaks of, by the words of its heading. */
export type SectionKind =
  | 'theme'
  | 'goal'
  | 'content'
  | 'results'
  | 'reward'
  | 'scoring'
  | 'time'
  | 'review'
  | 'duty'
  | 'scope'
  | 'purpose'
  | 'other'

/** One sentence or list item with its place in the document. Offsets in plain text. */
export type Passage = {
  readonly start: number
  readonly end: number
  /** Folded words of the passage, every run of blanks as one. */
  readonly folded: string
  /** The same words in the letters of the page. */
  readonly words: string
  /** Offset in plain text of every unit of `folded`, and of its end. */
  readonly offsets: ArrayLike<number>
  readonly path: string | null
  readonly kinds: ReadonlySet<SectionKind>
  readonly paragraph: number
  /** True for a row of a table. */
  readonly isRow: boolean
  /** The cells of a row where they are known; offsets in `folded`. */
  readonly cells: readonly { readonly start: number; readonly end: number }[]
  /** True when a semicolon parts it from the passage before: one sentence still. */
  readonly goesOn: boolean
  /** What the sentence says before this piece of it, where semicolons part it. */
  readonly earlier: string
  /** Words of the innermost heading, where they stand; null above the first. */
  readonly heading: Span | null
  /** Where the passage names other documents; offsets in plain text. */
  readonly mentions: readonly Span[]
  /** Items under a sentence that ends with a colon inherit its words (`Phấn đấu đến năm 2025:`). */
  readonly leadIn: string
  /** True where the document already demands: under a heading, or after words such as `yêu cầu … như sau:`. */
  readonly demanded: boolean
}

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['theme', /chủ đề|khẩu hiệu/u],
  [
    'results',
    /kết quả(?! (?:kiểm tra|thi(?! đua)|học|khảo sát|chấm))|tình hình|đánh giá(?! (?:của|mức))|thực trạng|tồn tại|hạn chế|ưu điểm|đặc điểm/u,
  ],
  ['reward', /khen thưởng|giải thưởng|cơ cấu giải|kinh phí|phần thưởng|hình thức khen|mức thưởng/u],
  ['scoring', /chấm điểm|thang điểm|bảng điểm|cách tính điểm|tiêu chí đánh giá|tiêu chuẩn|bình xét|xếp loại/u],
  ['review', /sơ kết|tổng kết/u],
  ['time', /thời gian|tiến độ|lộ trình/u],
  ['duty', /tổ chức thực hiện|phân công|trách nhiệm|giao nhiệm vụ/u],
  ['scope', /đối tượng|phạm vi/u],
  ['goal', /mục tiêu|chỉ tiêu/u],
  ['purpose', /mục đích|ý nghĩa|(?:^|và |, )yêu cầu$/u],
  ['content', /nội dung|nhiệm vụ|giải pháp|thi đua/u],
]

/** Words that end the preamble: what follows is what the document wants. */
const DEMAND =
  /(?:yêu cầu|chỉ thị|phát động|đề nghị|thông báo|như sau|sau đây|sau|cụ thể|quyết nghị|quyết định|chỉ tiêu)[^.:]{0,200}:\s*$/u

/** The issuer himself tells or calls, without a colon after it. */
const TELLS =
  /(?<!\p{L})(?:chủ tịch|ủy ban|ban thường vụ|ban chấp hành|thường trực|giám đốc|bộ trưởng|thủ tướng|viện trưởng|chánh án|cục trưởng|hiệu trưởng|hội đồng)(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:chỉ thị|yêu cầu|kêu gọi|phát động)(?= (?:các|toàn|thủ trưởng|mọi|nhân dân|cán bộ|đợt|phong trào|thi đua))/u

/** Kinds that only a title gives; `Hỗ trợ xây 100 nhà, kinh phí …` is an item that states a figure of its own. */
const TITLES_ONLY = new Set<SectionKind>(['reward', 'review', 'time', 'duty', 'scope', 'scoring'])
const STATES_FIGURE = /\d ?(?:%|\p{L})/u
const NO_FIGURE = /(?:năm|tháng|quý) [\d/ -]+|\d+ (?:tháng|năm|nội dung|chỉ tiêu)/gu
/** The words up to the first stop say what a heading is about; the rest may be the paragraph itself. */
const kindOf = (title: string): SectionKind => {
  const topic = title.split(/[:;.]/u, 1)[0]?.slice(0, 120) ?? ''
  const states = STATES_FIGURE.test(topic.replace(NO_FIGURE, ''))
  const found = KINDS.find(([kind, pattern]) => {
    const match = pattern.exec(topic)
    if (match === null) return false
    if (kind === 'results') return !(states && match.index > 24)
    return !(TITLES_ONLY.has(kind) && (states || match.index > 24))
  })
  return found?.[0] ?? 'other'
}
/** No sentence is longer; noise is cut, so that the time of reading stays in proportion. */
const LONGEST = 4000
const LONGEST_SENTENCE = 600
const SENTENCE_END = /[;!?]|\.(?=\s|$|\/)|\n\s*\n/gu
const ABBREVIATION = /(?:^|[\s(])(?:tp|tx|tt|q|p|ths|ts|gs|bs|đ\/c|stt|\d{1,2})$/u

/** Every sentence of the body in order, under the headings it stands in. */
export function toPassages(reading: Reading): Passage[] {
  const { source, headings, references, annexStart } = reading
  const graded = /chấm điểm|bình xét|tiêu chí đánh giá|xét, đề nghị khen thưởng/u.test(
    (reading.document.metadata.subject ?? '').toLowerCase(),
  )
  const passages: Passage[] = []
  let next = 0
  let open: Heading[] = []
  let leadIn = ''
  let demanded = false
  let mention = 0
  const known = new Map<Heading, SectionKind>()
  const kindOfHeading = (heading: Heading): SectionKind => {
    const kind = known.get(heading) ?? kindOf(source.folded.slice(heading.titleStart, heading.end))
    known.set(heading, kind)
    return kind
  }
  reading.paragraphs.forEach((paragraph, index) => {
    if (paragraph.start === annexStart) {
      open = []
      leadIn = ''
      demanded = true
    }
    while (next < headings.length && (headings[next]?.start ?? Infinity) <= paragraph.start) {
      const heading = headings[next]
      if (heading !== undefined) open = [...open.filter((one) => one.depth < heading.depth), heading]
      next += 1
      leadIn = ''
    }
    const kinds = new Set(open.map(kindOfHeading))
    if (graded) kinds.add('scoring')
    const last = open[open.length - 1]
    const path = last?.path ?? null
    if (!paragraph.isDash && open[open.length - 1]?.start !== paragraph.start) leadIn = ''
    const folded = source.folded.slice(paragraph.start, paragraph.end)
    const mentions: Span[] = []
    while (mention < references.length && (references[mention]?.start ?? 0) < paragraph.end) {
      const span = references[mention]
      if (span !== undefined) mentions.push(span)
      mention += 1
    }
    const labelEnd = last?.start === paragraph.start ? last.titleStart - paragraph.start : 0
    let from = 0
    let sentence = 0
    const add = (to: number): void => {
      const collapsed = collapse(folded, source.plain.slice(paragraph.start, paragraph.end), from, to, paragraph.start)
      if (folded.slice(from, to).trim() !== '')
        passages.push({
          start: paragraph.start + from + leadingBlanks(folded, from),
          end: paragraph.start + to,
          ...collapsed,
          path,
          kinds,
          paragraph: index,
          isRow: paragraph.isRow,
          cells: paragraph.cells.map((cell) => cellIn(collapsed, cell)),
          goesOn: folded[from - 1] === ';',
          earlier: folded.slice(sentence, from).slice(-LONGEST_SENTENCE).replace(/\s+/gu, ' '),
          heading: last === undefined ? null : { start: last.titleStart, end: last.end },
          mentions: within(mentions, paragraph.start + from, paragraph.start + to),
          leadIn,
          demanded: demanded || path !== null,
        })
      if (folded[to - 1] !== ';') sentence = to
      from = to
    }
    for (const match of paragraph.cells.length > 1 ? [] : folded.matchAll(SENTENCE_END)) {
      if (match[0] === '.' && ABBREVIATION.test(folded.slice(Math.max(0, match.index - 6), match.index))) continue
      if (match[0].startsWith('\n') || match.index < labelEnd) continue
      while (match.index - from > LONGEST) add(from + LONGEST)
      add(match.index + match[0].length)
    }
    while (folded.length - from > LONGEST) add(from + LONGEST)
    add(folded.length)
    if (DEMAND.test(folded) || TELLS.test(folded)) demanded = true
    if (folded.trimEnd().endsWith(':')) leadIn = folded.slice(Math.max(0, folded.length - 200))
  })
  return passages
}

/** Where blanks stand in a row, or one that is no plain blank. */
const UNEVEN = /[^\S ]|\s\s/u

/** One blank for every run of blanks, with the way back. */
function collapse(
  text: string,
  page: string,
  from: number,
  to: number,
  base: number,
): Pick<Passage, 'folded' | 'words' | 'offsets'> {
  const even = text.slice(from, to)
  if (!UNEVEN.test(even)) {
    const lead = even.startsWith(' ') ? 1 : 0
    const offsets = Uint32Array.from({ length: even.length - lead + 1 }, (_, i) => base + from + lead + i)
    return { folded: even.slice(lead), words: page.slice(from + lead, to), offsets }
  }
  const offsets = new Uint32Array(even.length + 1)
  let folded = ''
  let words = ''
  let count = 0
  for (const piece of even.matchAll(/\s+|\S+/gu)) {
    const blank = piece[0].trim() === ''
    if (blank && count === 0) continue
    const length = blank ? 1 : piece[0].length
    folded += blank ? ' ' : piece[0]
    words += blank ? ' ' : page.slice(from + piece.index, from + piece.index + length)
    for (let i = 0; i < length; i++) offsets[count + i] = base + from + piece.index + i
    count += length
  }
  offsets[count] = base + to
  return { folded, words, offsets: offsets.subarray(0, count + 1) }
}

/** A cell in the passage's own offsets. */
function cellIn({ folded, offsets }: Pick<Passage, 'folded' | 'offsets'>, cell: Span): { start: number; end: number } {
  const start = indexAt(offsets, cell.start)
  let end = Math.min(folded.length, indexAt(offsets, cell.end))
  while (end > start && folded[end - 1] === ' ') end -= 1
  return { start, end }
}

/** The first index whose offset is not before the given one. */
export function indexAt(offsets: ArrayLike<number>, plain: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < plain) low = middle + 1
    else high = middle
  }
  return low
}

const within = (spans: readonly Span[], start: number, end: number): Span[] =>
  spans.filter((one) => one.start < end && one.end > start)

const leadingBlanks = (text: string, at: number): number => /^\s*/u.exec(text.slice(at, at + 80))?.[0].length ?? 0
