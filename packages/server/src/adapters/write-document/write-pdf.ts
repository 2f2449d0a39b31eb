import { readFileSync } from 'node:fs'
import { layOut, PAGE, STYLES, type DocumentToWrite } from '@thidua/official-document'
import { typesetPdf } from '../typeset.ts'

const template = readFileSync(new URL('./official-document.typ', import.meta.url), 'utf8')

/**
 * The document as PDF pages of A4. The same document gives the same bytes.
 * @throws Error with the compiler's words when the template cannot be set
 */
export const writePdf = (document: DocumentToWrite): Uint8Array =>
  typesetPdf(template, { laid: layOut(document), page: PAGE, styles: STYLES, title: document.subject })
