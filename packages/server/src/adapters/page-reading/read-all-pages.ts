import { composeText } from './layout/compose-text.ts'
import { openPdfPages, openPicturePages } from './open-pages.ts'
import type { PagedFile, PageRead, PageTools } from './page-reader.ts'
import type { PlacedText } from './placed.ts'

/** Opens a PDF, or pictures that are the pages of one document. @throws Refusal reading.* */
export async function openPages(
  kind: 'pdf' | 'picture',
  files: readonly Uint8Array[],
  tools: PageTools,
): Promise<PagedFile> {
  const [first] = files
  if (first === undefined) throw new Error('there is no file')
  return kind === 'pdf' ? openPdfPages(first, tools) : openPicturePages(files, tools)
}

/** Reads every page in turn. @throws Refusal reading.* */
export async function readAllPages(
  kind: 'pdf' | 'picture',
  files: readonly Uint8Array[],
  tools: PageTools,
): Promise<PlacedText> {
  const opened = await openPages(kind, files, tools)
  try {
    const pages: PageRead[] = []
    for (let page = 1; page <= opened.pages; page += 1) pages.push(await opened.read(page))
    return composeText(pages)
  } finally {
    await opened.close()
  }
}
