import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Intake } from '@thidua/contract/document'
import { expect, test } from 'vitest'
import { writePdf } from '../adapters/write-document/write-pdf.ts'
import { compose } from '../compose.ts'
import { readIntake } from '../jobs/read-intake.ts'
import { freshConfig } from './fresh-config.ts'
import { startServer } from './killable-server.ts'
import { sampleDirective } from './sample-documents.ts'
import { letterOf } from './scans/letter-of.ts'
import { picturePdf } from './scans/pdf-file.ts'
import { sizedScanOf } from './scans/scan-of.ts'
import { TestApp } from './test-app.ts'

test('killed while a scan is read: the pages that were read are there, and reading goes on with the next', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-kill-'))
  try {
    const config = await freshConfig(dataDir)
    const first = TestApp.around(await compose(config))
    const clerk = await first.person('van.thu', await first.orgUnit({ name: 'Sở Nội vụ' }), ['records-clerk'])
    await first.stop()

    const server = await startServer(config)
    const headers = { cookie: clerk.cookie, 'x-acting-unit': clerk.orgUnitId }
    const scan = await sizedScanOf(writePdf(letterOf(sampleDirective)))
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(picturePdf([scan, scan, scan, scan]))]), 'quet.pdf')
    const sent = await fetch(`${server.address}/api/documents`, { method: 'POST', headers, body: form })
    const { intake } = (await sent.json()) as { intake: { id: string; pageCount: number } }
    expect(intake.pageCount).toBe(4)
    let seen = 0
    while (seen === 0) {
      const answer = await fetch(`${server.address}/api/intakes/${intake.id}`, { headers })
      seen = ((await answer.json()) as Intake).pagesRead
    }
    await server.kill()

    const again = TestApp.around(await compose(config))
    const kept = await again.services.database.asOwner((tx) =>
      tx.selectFrom('document_intake_page').select('page').where('intake_id', '=', intake.id).execute(),
    )
    expect(kept.length).toBeGreaterThanOrEqual(seen)
    // the queue gives the job out again when the heartbeat of the killed worker is missed; this is what it does then
    const signal = new AbortController().signal
    await readIntake(again.services, { data: { intakeId: intake.id }, isLastTry: false, signal })
    const row = await again.services.database.asOwner((tx) =>
      tx.selectFrom('document_intake').selectAll().where('id', '=', intake.id).executeTakeFirstOrThrow(),
    )
    expect([row.pages_read, row.failed]).toEqual([4, null])
    const pages = await again.services.database.asOwner((tx) =>
      tx
        .selectFrom('document_page as p')
        .innerJoin('document_text as t', 't.id', 'p.document_text_id')
        .select('p.page')
        .where('t.document_id', '=', row.document_id)
        .orderBy('p.page')
        .execute(),
    )
    expect(pages.map((one) => one.page)).toEqual([1, 2, 3, 4])
    await again.stop()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 90_000)
