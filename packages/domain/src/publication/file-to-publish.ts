/** What the public downloads: the file itself, or the document set anew alone. */
export type PublishedFile = 'original' | 'rendition'

/**
 * The original only where the file holds this one document: anything printed before or after it would go out with it.
 * `span` is where the document stands in the file's text; undefined where nothing was read, and the file is the document.
 */
export function fileToPublish(text: string, span: readonly [number, number] | undefined): PublishedFile {
  if (span === undefined) return 'original'
  const [start, end] = span
  const around = text.slice(0, start) + text.slice(end)
  return /[\p{L}\p{N}]/u.test(around) ? 'rendition' : 'original'
}
