import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addOrgUnit, type NewOrgUnit } from '@thidua/domain/org-unit/change'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { pino } from 'pino'
import { inject } from 'vitest'
import { createAccount } from '../auth/credentials.ts'
import { diskFileStore } from '../adapters/file-store.ts'
import { signInService } from '../auth/sign-in-service.ts'
import { offsetClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { applyChange, loadOrgUnits, rebuildReach } from '../features/org-unit/org-unit.repository.ts'
import { insertMembership, insertPerson } from '../features/people/people.repository.ts'
import { createApp } from '../http/app.ts'
import type { TypedApp } from '../http/typed-app.ts'
import { newId } from '../ids.ts'
import { jobHandlers } from '../jobs/handlers.ts'
import { openJobQueue } from '../jobs/job-queue.ts'
import type { Services } from '../services.ts'
import { copyDatabase, testSecret } from './test-database.ts'
import { TestClient } from './test-client.ts'

export const testPassword = 'mưa xuân trên đỉnh Mẫu Sơn'

/** The real application on a copy of the real database; only the clock is set, since tests need a day. */
export class TestApp {
  readonly app: TypedApp
  readonly services: Services
  readonly #end: () => Promise<void>

  private constructor(app: TypedApp, services: Services, end: () => Promise<void>) {
    this.app = app
    this.services = services
    this.#end = end
  }

  /** @param now the business instant at which the test begins; it ticks */
  static async start(now = '2021-02-08T01:00:00.000Z'): Promise<TestApp> {
    const dataDir = mkdtempSync(join(tmpdir(), 'thidua-app-'))
    const database = await copyDatabase(inject('databaseSource'))
    const config: Config = {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      databaseUrl: undefined,
      databaseSchema: 'public',
      baseUrl: 'http://127.0.0.1',
      withDemo: false,
      secret: testSecret,
    }
    const log = pino({ level: process.env['LOG_LEVEL'] ?? 'error' })
    const services: Services = {
      config,
      database,
      clock: offsetClock(Math.round((Date.parse(now) - Date.now()) / 1000)),
      newId,
      signIn: signInService(config, database),
      files: diskFileStore(join(dataDir, 'files')),
      jobs: await openJobQueue(database, config.databaseSchema, log),
      log,
    }
    const app = await createApp(services)
    return new TestApp(app, services, async () => {
      await app.close()
      await services.jobs.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    })
  }

  /** The same helpers around an application that somebody else put together. */
  static around(running: { app: TypedApp; services: Services; close: () => Promise<void> }): TestApp {
    return new TestApp(running.app, running.services, running.close)
  }

  /** Does the work that was asked for. @returns how many jobs there were */
  doJobs(): Promise<number> {
    return this.services.jobs.drain(jobHandlers(this.services))
  }

  async stop(): Promise<void> {
    await this.#end()
  }

  /** Adds an office; answers its id. */
  async orgUnit(
    unit: Partial<NewOrgUnit> & { name: string },
    superiorId: string | null = null,
    on: PlainDate = plainDate('2020-01-01'),
  ): Promise<string> {
    const orgUnitId = newId()
    await this.services.database.asOwner(async (tx) => {
      const full: NewOrgUnit = { code: null, tier: 'tinh', branch: 'chinh-quyen', ...unit, orgUnitId }
      await applyChange(tx, newId, addOrgUnit(await loadOrgUnits(tx), { unit: full, superiorId, on }))
      await rebuildReach(tx, this.services.clock.today())
    })
    return orgUnitId
  }

  /** Adds a person with an account and one membership; answers a client that is signed in. */
  async person(
    username: string,
    orgUnitId: string,
    roles: readonly string[],
    fullName = `Người dùng ${username}`,
  ): Promise<TestClient> {
    const userId = await createAccount(this.services, { username, password: testPassword, fullName })
    const personId = await this.services.database.asOwner(async (tx) => {
      const id = await insertPerson(tx, newId, { fullName, userId })
      await insertMembership(tx, newId, {
        personId: id,
        orgUnitId,
        position: 'Chuyên viên',
        roles,
        validFrom: plainDate('2020-01-01'),
      })
      return id
    })
    const client = new TestClient(this.app, personId, orgUnitId)
    await client.signIn(username, testPassword)
    return client
  }
}
