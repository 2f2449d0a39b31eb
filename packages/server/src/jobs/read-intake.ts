import { Refusal } from '@thidua/domain/kernel/refusal'
import { composeText } from '../adapters/page-reading/layout/compose-text.ts'
import { readApart } from '../adapters/page-reading/read-apart.ts'
import {
  endIntake,
  type IntakeToRead,
  type KeptPage,
  loadIntake,
  lockIntake,
  savePage,
  unnamedFiles,
} from '../features/registry/intake.repository.ts'
import { keepPicture, readText, type ReadFiles } from '../features/registry/prepare-files.ts'
import { insertReceived } from '../features/registry/receive-document.ts'
import { writeAudit } from '../http/audit.ts'
import type { Services } from '../services.ts'
import type { RunningJob } from './job-queue.ts'

type Needs = Pick<Services, 'database' | 'clock' | 'newId' | 'files' | 'log'>

/** Somebody asked to stop. */
class Cancelled extends Error {}

/**
 * Reads the pages of a file one by one, outside of any transaction and of this process, keeps each as it comes, and at the
 * end takes the documents in. Killed, it goes on with the first page that is not there.
 */
export async function readIntake(
  services: Needs,
  { data, isLastTry, signal }: RunningJob<'read-intake'>,
): Promise<void> {
  const intake = await services.database.transact('worker', {}, (tx) => loadIntake(tx, data.intakeId))
  if (intake.isOver) return
  try {
    if (intake.isCancelled) throw new Cancelled()
    const pages = await readPages(services, intake, signal)
    await takeIn(services, intake, composed(intake, pages))
  } catch (error) {
    if (error instanceof Cancelled) return giveUp(services, intake, null)
    if (error instanceof Refusal) return giveUp(services, intake, error.code)
    if (signal.aborted) throw error
    services.log.error({ err: error, intakeId: intake.id }, 'a file could not be read')
    if (isLastTry) await giveUp(services, intake, 'reading.failed')
    throw error
  }
}

async function readPages(
  services: Needs,
  intake: IntakeToRead,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, KeptPage>> {
  const pages = new Map(intake.pages)
  const wanted = intake.files.filter((file) => file.isRead)
  const files = await Promise.all(wanted.map((file) => services.files.get(file.sha256)))
  if (files.some((bytes) => bytes === undefined)) throw new Error('a kept file is gone')
  await readApart(
    {
      kind: intake.kind,
      files: files.filter((bytes) => bytes !== undefined),
      known: [...pages.keys()],
      mostAtOnce: null,
    },
    {
      signal,
      onPage: async (number, page) => {
        const kept = { ...page, picture: await keepPicture(services.files, page.picture) }
        pages.set(number, kept)
        const goesOn = await services.database.transact('worker', {}, (tx) => savePage(tx, intake.id, number, kept))
        if (!goesOn) throw new Cancelled()
      },
    },
  )
  return pages
}

/** @throws Refusal reading.no-text | document.secret */
function composed(intake: IntakeToRead, pages: ReadonlyMap<number, KeptPage>): ReadFiles {
  const inOrder = [...pages].toSorted(([one], [other]) => one - other).map(([, page]) => page)
  const placed = composeText(inOrder)
  return {
    ...readText(placed.text),
    files: intake.files,
    pages: { placed, pictures: inOrder.map((page) => page.picture) },
    packet: intake.packet,
  }
}

async function takeIn(services: Needs, intake: IntakeToRead, read: ReadFiles): Promise<void> {
  const who = { personId: intake.receivedBy, orgUnitId: intake.orgUnitId }
  await services.database.transact('worker', {}, async (tx) => {
    const { isOver, isCancelled } = await lockIntake(tx, intake.id)
    // a worker that was taken for dead may have done it
    if (isOver) return
    if (isCancelled) throw new Cancelled()
    const receipt = { holderId: intake.orgUnitId, receivedBy: intake.receivedBy, receivedAt: intake.receivedAt }
    const received = await insertReceived(tx, services.newId, receipt, read)
    for (const { id } of received)
      await writeAudit(tx, services, who, {
        action: 'document.receive',
        subjectKind: 'document',
        subjectId: id,
        detail: { intakeId: intake.id },
      })
    await endIntake(tx, intake.id, { at: services.clock.now(), documentId: received[0]?.id ?? null, failed: null })
  })
}

/** Ends without a document: what was kept and no record names is wiped, above all what is marked secret. */
async function giveUp(services: Needs, intake: IntakeToRead, code: string | null): Promise<void> {
  const unnamed = await services.database.transact('worker', {}, async (tx) => {
    const { pages } = await loadIntake(tx, intake.id)
    const pictures = [...pages.values()].flatMap((page) => (page.picture === null ? [] : [page.picture.sha256]))
    await endIntake(tx, intake.id, { at: services.clock.now(), documentId: null, failed: code })
    return unnamedFiles(tx, intake.id, [...intake.files.map((file) => file.sha256), ...pictures])
  })
  for (const sha256 of unnamed) await services.files.remove(sha256)
}
