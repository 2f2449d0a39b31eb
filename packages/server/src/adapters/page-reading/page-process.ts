// The program that reads pages apart from the server: it may take minutes and hundreds of megabytes, and is gone afterwards.
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { PageAsked, PageTold } from './page-messages.ts'
import { lazyRecogniser } from './page-reader.ts'
import { openPages } from './read-all-pages.ts'

const tell = (told: PageTold): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(told, undefined, {}, (error) => (error === null ? resolve() : reject(error)))
  })

async function read({ kind, files, known, mostAtOnce }: PageAsked): Promise<void> {
  const recogniser = lazyRecogniser()
  const opened = await openPages(kind, files, { recogniser: recogniser.get, withPictures: true })
  await tell({ what: 'opened', pages: opened.pages, scanned: opened.scanned.size })
  const isLong = mostAtOnce !== null && (opened.scanned.size > 0 || opened.pages > mostAtOnce)
  if (!isLong)
    for (let page = 1; page <= opened.pages; page += 1)
      if (!known.includes(page)) await tell({ what: 'page', page, read: await opened.read(page) })
  await tell({ what: isLong ? 'long' : 'done' })
  await opened.close()
  await recogniser.close()
}

process.once('message', (asked: PageAsked) => {
  read(asked)
    .catch((error: unknown) =>
      tell(
        error instanceof Refusal
          ? { what: 'refused', code: error.code, params: error.params }
          : { what: 'failed', message: String(error) },
      ),
    )
    .finally(() => process.disconnect())
})
// the server is gone: nobody waits for these pages
process.once('disconnect', () => process.exit())
