import { mkdtempSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DraftSaved } from '@thidua/contract/report'
import type { Static } from 'typebox'
import { expect, test } from 'vitest'
import { compose } from '../compose.ts'
import type { Config } from '../config.ts'
import { foldAll } from '../jobs/fold-standings.ts'
import { compareStandings } from '../jobs/rebuild-standings.ts'
import { buildCampaign, cell, demand, type CampaignWorld } from './campaign-world.ts'
import { freshConfig } from './fresh-config.ts'
import { startServer } from './killable-server.ts'
import { TestApp } from './test-app.ts'
import type { TestClient } from './test-client.ts'

interface Waiting {
  readonly officer: TestClient
  readonly draftId: string
  readonly key: string
}

/** Approved reports of two units over some periods; the one thing left is to send them. */
async function approvedReports(campaign: CampaignWorld): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  for (const month of ['03', '04', '05', '06', '07', '08']) {
    const period = await demand(campaign, {
      name: `Tháng ${month}`,
      startsOn: `2021-${month}-01`,
      endsOn: `2021-${month}-28`,
    })
    for (const { officer, orgUnitId } of campaign.districts) {
      const figures = [cell(campaign.trees, orgUnitId, '1.5')]
      const saved = await officer.put<Static<typeof DraftSaved>>(
        `/api/periods/${period}/report`,
        { figures, narratives: [] },
        { version: 0 },
      )
      await officer.post(`/api/reports/${saved.body.draftId}/approve`, {})
      waiting.push({ officer, draftId: saved.body.draftId, key: randomUUID() })
    }
  }
  return waiting
}

/** Sends all at once and kills the server after some answers. @returns the drafts whose sending was acknowledged */
async function sendAndKill(config: Config, waiting: readonly Waiting[], after: number): Promise<Set<string>> {
  const server = await startServer(config)
  const acknowledged = new Set<string>()
  let killed: Promise<void> | undefined
  await Promise.all(
    waiting.map(async ({ officer, draftId, key }) => {
      const headers = { cookie: officer.cookie, 'x-acting-unit': officer.orgUnitId, 'idempotency-key': key }
      const answer = await fetch(`${server.address}/api/reports/${draftId}/submit`, { method: 'POST', headers }).catch(
        () => undefined,
      )
      if (answer === undefined) return
      expect(answer.status).toBe(200)
      acknowledged.add(draftId)
      if (acknowledged.size === after) killed = server.kill()
    }),
  )
  await killed
  return acknowledged
}

/**
 * Folds until what is kept is what the reports make. The killed process's connections may end a moment after it: until
 * the database notices, a fold that was under way there holds its lock, and the others leave it to that one.
 */
async function standingsComeRight({ services }: TestApp, campaignId: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await foldAll(services)
        return compareStandings(services, campaignId)
      },
      { timeout: 20_000 },
    )
    .toEqual([])
}

test('killed while reports come in: every acknowledged report is there after the restart, and the standings are right', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-kill-'))
  try {
    const config = await freshConfig(dataDir)
    const first = TestApp.around(await compose(config))
    const campaign = await buildCampaign(first, 2)
    const waiting = await approvedReports(campaign)
    await foldAll(first.services)
    await first.stop()

    const acknowledged = await sendAndKill(config, waiting, 4)
    expect(acknowledged.size).toBeGreaterThanOrEqual(4)
    expect(acknowledged.size).toBeLessThan(waiting.length)

    const again = TestApp.around(await compose(config))
    const sent = () => again.services.database.asOwner((tx) => tx.selectFrom('report').select('draft_id').execute())
    const found = new Set((await sent()).map((row) => row.draft_id))
    expect([...acknowledged].filter((draftId) => !found.has(draftId))).toEqual([])
    await standingsComeRight(again, campaign.campaignId)

    // whoever got no answer sends again with the same key: nothing is lost and nothing is sent twice
    for (const { officer, draftId, key } of waiting) {
      const response = await again.app.inject({
        method: 'POST',
        url: `/api/reports/${draftId}/submit`,
        headers: { cookie: officer.cookie, 'x-acting-unit': officer.orgUnitId, 'idempotency-key': key },
      })
      expect(response.statusCode).toBe(200)
    }
    expect((await sent()).map((row) => row.draft_id).toSorted()).toEqual(waiting.map((one) => one.draftId).toSorted())
    await standingsComeRight(again, campaign.campaignId)
    const total = await again.services.database.asOwner((tx) =>
      tx
        .selectFrom('standing as s')
        .innerJoin('campaign_node as n', 'n.id', 's.node_id')
        .innerJoin('reporting_period as p', 'p.id', 's.period_id')
        .select(['s.value', 's.reported', 's.expected'])
        .where('n.campaign_id', '=', campaign.campaignId)
        .where('n.parent_id', 'is', null)
        .orderBy('p.ends_on', 'desc')
        .executeTakeFirstOrThrow(),
    )
    expect(total).toEqual({ value: '18', reported: 2, expected: 2 })
    await again.stop()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 90_000)
