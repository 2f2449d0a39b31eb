/** The administrative document as data: its model and its reader. Pure, for server and browser alike. */
export type {
  Arrival,
  DocumentMetadata,
  DocumentReference,
  Finding,
  OfficialDocument,
  OutlineItem,
  Span,
} from './model.ts'
export type { Heading } from './parts/outline.ts'
export { readDocuments, type Reading } from './read.ts'
export { oneLine, words } from './text/letters.ts'
export type { Paragraph } from './text/paragraphs.ts'
export type { Source } from './text/source.ts'
export { typeOfSymbol } from './words/document-types.ts'
export { expandAgency } from './words/agencies.ts'
export { findDates, type PrintedDate } from './values/dates.ts'
export { findQuantities, type Quantity } from './values/quantities.ts'
export { layOut, type LaidBlock, type LaidLine, type LaidOutDocument } from './write/lay-out.ts'
export type { DocumentToWrite, WrittenBlock, WrittenDate, WrittenRun } from './write/model.ts'
export { headSignature, letterheadNames, placeOf, symbolNameOf } from './write/names.ts'
export { ownTextOf, type OwnText } from './write/own-text.ts'
export { PAGE, STYLES, type LineStyle, type StyleName } from './write/styles.ts'
