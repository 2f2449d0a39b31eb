import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { layOut, PAGE, STYLES, type DocumentToWrite } from '@thidua/official-document'

const require = createRequire(import.meta.url)
const template = readFileSync(new URL('./official-document.typ', import.meta.url), 'utf8')
const faces = [
  require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
]

let compiler: NodeCompiler | undefined

/** One compiler for the process: it keeps the faces parsed. Tinos has the widths of Times New Roman and every Vietnamese letter. */
function compilerOf(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(face)) }],
  })
  return compiler
}

/**
 * The document as PDF pages of A4. The same document gives the same bytes: no day of making is written in.
 * @throws Error with the compiler's words when the template cannot be set
 */
export function writePdf(document: DocumentToWrite): Uint8Array {
  const given = { laid: layOut(document), page: PAGE, styles: STYLES, title: document.subject }
  const typst = compilerOf()
  const compiled = typst.compile({ mainFileContent: template, inputs: { given: JSON.stringify(given) } })
  const { result } = compiled
  if (result === null)
    throw new Error(`the page could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const pdf = typst.pdf(result, { creationTimestamp: 0 })
  typst.evictCache(10)
  return new Uint8Array(pdf)
}
