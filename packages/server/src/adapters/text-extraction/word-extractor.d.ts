declare module 'word-extractor' {
  interface Whole {
    readonly filterUnicode: boolean
    readonly includeFooters?: boolean
  }
  interface WordDocument {
    getBody(options: Whole): string
    getHeaders(options: Whole): string
    getFootnotes(options: Whole): string
    getEndnotes(options: Whole): string
    getTextboxes(options: Whole): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
