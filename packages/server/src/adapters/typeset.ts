import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)
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
 * Sets a Typst template as PDF; what it is given arrives as data, so nothing in it is ever markup. The same gives the same
 * bytes: no day of making is written in.
 * @throws Error with the compiler's words when the template cannot be set
 */
export function typesetPdf(template: string, given: unknown): Uint8Array {
  const typst = compilerOf()
  const compiled = typst.compile({ mainFileContent: template, inputs: { given: JSON.stringify(given) } })
  const { result } = compiled
  if (result === null)
    throw new Error(`the page could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const pdf = typst.pdf(result, { creationTimestamp: 0 })
  typst.evictCache(10)
  return new Uint8Array(pdf)
}
