/** How one kind of line is set. Sizes in points. */
export interface LineStyle {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly align: 'left' | 'center' | 'justify'
}

const style = (size: number, marks = '', align: LineStyle['align'] = 'center'): LineStyle => ({
  size,
  bold: marks.includes('b'),
  italic: marks.includes('i'),
  capitals: marks.includes('C'),
  align,
})

/**
 * The table of typefaces of Decree 30/2020/NĐ-CP, Annex I, Part I, section V; the number after each line is its cell in
 * section IV. Within the ranges that the annex leaves open the usual pair is taken: the head 12 and 13, so that the name of
 * the state keeps to one line, the body 14.
 */
export const STYLES = {
  /** 1: quốc hiệu, capitals, 12-13, bold. */
  state: style(12, 'bC'),
  /** 1: tiêu ngữ, 13-14, bold. */
  motto: style(13, 'b'),
  /** 2: the body directly above, capitals, 12-13, upright. */
  parentIssuer: style(12, 'C'),
  /** 2: the issuer, capitals, 12-13, bold. */
  issuer: style(12, 'bC'),
  /** 3: number and symbol, 13. */
  number: style(13),
  /** 4: place and date, 13-14, italic. */
  placeAndDate: style(13, 'i'),
  /** 5a: name of the type, capitals, 13-14, bold. */
  typeName: style(14, 'bC'),
  /** 5a: subject under the type's name, 13-14, bold. */
  subject: style(14, 'b'),
  /** 5b: subject of a letter, 12-13. */
  letterSubject: style(12),
  /** 6: headings of rank I, as parts are set: 13-14, bold. */
  heading1: style(14, 'b', 'justify'),
  /** 6: headings of rank 1, as a titled clause: 13-14, bold. */
  heading2: style(14, 'b', 'justify'),
  /** 6: body, 13-14, both margins even. */
  body: style(14, '', 'justify'),
  /** Tables stand in the body and are set smaller, as the sample forms do. */
  tableHead: style(11, 'b'),
  tableText: style(11, '', 'left'),
  /** 7a: authority and title, capitals, 13-14, bold. */
  signatureTitle: style(14, 'bC'),
  /** 7b: full name, 13-14, bold. */
  signatureName: style(14, 'b'),
  /** 9a: Kính gửi, 13-14. */
  addressee: style(14, '', 'left'),
  /** 9b: the words Nơi nhận, 12, bold italic. */
  recipientsWord: style(12, 'bi', 'left'),
  /** 9b: the list, 11. */
  recipient: style(11, '', 'left'),
  /** Not of the annex: tells a draft apart from what was signed. */
  draftMark: style(13, 'bC'),
} as const satisfies Record<string, LineStyle>

export type StyleName = keyof typeof STYLES

/**
 * The page: Decree 30/2020/NĐ-CP, Annex I, Part I, section I. Millimetres; the page number stands in the middle of the
 * top margin, 13-14, and not on the first page.
 */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  typeface: 'Times New Roman',
  pageNumberSize: 13,
  /** Section II.5: first line in by 1 or 1.27 cm. */
  firstLineIndent: 12.7,
  /** At least 6 pt between paragraphs; lines single to one and a half. */
  paragraphGap: 6,
  lineHeight: 1.15,
} as const
