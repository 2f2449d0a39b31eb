import { readCampaignDocuments, type ReadDocument } from '@thidua/domain/campaign/read-campaign-documents'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { refuseSecret } from '@thidua/domain/registry/secrecy'
import type { FileStore } from '../../adapters/file-store.ts'
import { composeText } from '../../adapters/page-reading/layout/compose-text.ts'
import type { PageRead } from '../../adapters/page-reading/page-reader.ts'
import type { PlacedText } from '../../adapters/page-reading/placed.ts'
import { readApart } from '../../adapters/page-reading/read-apart.ts'
import type { Packet } from '../../adapters/text-extraction/edxml.ts'
import { extractText, refuseEmpty } from '../../adapters/text-extraction/extract-text.ts'
import { mediaTypeOf } from '../../adapters/text-extraction/file-kind.ts'
import type { IncomingFile } from '../../adapters/text-extraction/incoming-file.ts'
import { openFile, type OpenedFile } from '../../adapters/text-extraction/open-file.ts'

/** A file in the store, before any record names it. */
export interface KeptFile {
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
}

/** Where the words of a text stand on its pages, and the kept picture of each page. */
export interface KeptPages {
  readonly placed: PlacedText
  readonly pictures: readonly (KeptPicture | null)[]
}

export interface KeptPicture {
  readonly sha256: string
  readonly bytes: number
}

/** Files that were read and kept. */
export interface ReadFiles {
  readonly files: readonly KeptFile[]
  readonly text: string
  readonly documents: readonly ReadDocument[]
  readonly pages: KeptPages | null
  readonly packet: Packet | null
}

/** Files that are fit to be read, kept until a job has done so. */
export interface WaitingFiles {
  readonly kind: 'pdf' | 'picture'
  readonly files: readonly (KeptFile & { readonly isOriginal: boolean; readonly isRead: boolean })[]
  readonly pageCount: number
  readonly packet: Packet | null
}

export type PreparedFiles =
  | { readonly state: 'read'; readonly read: ReadFiles }
  | { readonly state: 'waiting'; readonly waiting: WaitingFiles }

/** A PDF of text of so many pages is read while the sender waits: about a tenth of a second a page. */
const MOST_PAGES_AT_ONCE = 20

/**
 * Reads what came and keeps it by its hash, or, where that takes long, only finds that it can be read. Nothing is recorded
 * yet. Several files are pictures of the pages of one document.
 * @throws Refusal reading.* | document.secret; then nothing is kept
 */
export async function prepareFiles(store: FileStore, incoming: readonly IncomingFile[]): Promise<PreparedFiles> {
  const opened = await Promise.all(incoming.map(openFile))
  const [first] = opened
  if (first === undefined) throw new Refusal('reading.file-empty')
  if (opened.length > 1 && opened.some((one) => one.kind !== 'picture')) throw new Refusal('reading.mixed-files')
  const { kind, packet } = first
  if (kind === 'pdf' || kind === 'picture') return preparePages(store, kind, incoming, opened)
  const read = readText((await extractText(first.file)).text)
  return { state: 'read', read: { ...read, files: await keepAll(store, incoming, opened), pages: null, packet } }
}

/** The same for a file without pages, as pasted words are. @throws Refusal reading.* | document.secret */
export async function prepareText(store: FileStore, file: IncomingFile): Promise<ReadFiles> {
  const read = readText((await extractText(file)).text)
  return { ...read, files: await keep(store, [file]), pages: null, packet: null }
}

/** @throws Refusal reading.no-text | document.secret */
export function readText(text: string): Pick<ReadFiles, 'text' | 'documents'> {
  refuseEmpty(text)
  refuseSecret(text)
  return { text, documents: readCampaignDocuments(text) }
}

async function preparePages(
  store: FileStore,
  kind: 'pdf' | 'picture',
  incoming: readonly IncomingFile[],
  opened: readonly OpenedFile[],
): Promise<PreparedFiles> {
  const pages = new Map<number, PageRead>()
  let pageCount = 0
  const state = await readApart(
    { kind, files: opened.map((one) => one.file.bytes), known: [], mostAtOnce: MOST_PAGES_AT_ONCE },
    {
      onOpened: async (count) => void (pageCount = count),
      onPage: async (page, read) => void pages.set(page, read),
    },
  )
  const packet = opened[0]?.packet ?? null
  if (state === 'long')
    return { state: 'waiting', waiting: { kind, pageCount, packet, files: await keepAll(store, incoming, opened) } }
  const inOrder = [...pages].toSorted(([one], [other]) => one - other).map(([, read]) => read)
  const placed = composeText(inOrder)
  const read = readText(placed.text)
  const pictures = await Promise.all(inOrder.map((page) => keepPicture(store, page.picture)))
  const files = await keepAll(store, incoming, opened)
  return { state: 'read', read: { ...read, files, pages: { placed, pictures }, packet } }
}

/** Puts a page's picture into the store. */
export const keepPicture = async (store: FileStore, picture: Uint8Array | null): Promise<KeptPicture | null> =>
  picture === null ? null : store.put(picture)

const keep = (store: FileStore, files: readonly IncomingFile[]): Promise<KeptFile[]> =>
  Promise.all(
    files.map(async ({ fileName, bytes }) => ({
      fileName,
      mediaType: mediaTypeOf(fileName),
      ...(await store.put(bytes)),
    })),
  )

/** What came, and where that was a packet, the document within as well. */
async function keepAll(
  store: FileStore,
  incoming: readonly IncomingFile[],
  opened: readonly OpenedFile[],
): Promise<WaitingFiles['files']> {
  const isPacket = opened.some((one) => one.packet !== null)
  const originals = await keep(store, incoming)
  if (!isPacket) return originals.map((file) => ({ ...file, isOriginal: true, isRead: true }))
  const inner = await keep(
    store,
    opened.map((one) => one.file),
  )
  return [
    ...originals.map((file) => ({ ...file, isOriginal: true, isRead: false })),
    ...inner.map((file) => ({ ...file, isOriginal: false, isRead: true })),
  ]
}
