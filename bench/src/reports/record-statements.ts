import pg from 'pg'
import { compose } from '@thidua/server/compose'
import { readConfig } from '@thidua/server/config'
import { roleName } from '@thidua/server/db/roles'
import { secret } from '../province/on-postgres.ts'
import type { ReadyReport } from './prepare-reports.ts'
import { sendingOf } from './send-reports.ts'

const asked = ['app', 'auth'] as const
export type AskedRole = (typeof asked)[number]

/** One statement as the product sent it, under the login that it used. */
export interface Statement {
  readonly role: AskedRole
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * Sends reports one after another through the product in this process and writes down every statement that it sent to
 * the database for each; those of the jobs, which have a login of their own, are left out.
 */
export async function recordStatements(
  databaseUrl: string,
  dataDir: string,
  reports: readonly ReadyReport[],
): Promise<Statement[][]> {
  const recorder = record()
  const config = readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SECRET: secret, DEMO: '0' })
  const running = await compose(config)
  try {
    const recorded: Statement[][] = []
    for (const report of reports) {
      recorder.take()
      const answer = await running.app.inject(sendingOf(report))
      if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
      recorded.push(recorder.take())
    }
    return recorded
  } finally {
    await running.close()
    recorder.end()
  }
}

/** Listens at the driver, where what a statement was made by no longer matters. */
function record() {
  let heard: Statement[] = []
  const { query } = pg.Client.prototype
  const listening = function (this: pg.Client, ...args: unknown[]): unknown {
    const [first, second] = args
    const text = typeof first === 'string' ? first : (first as { text?: string }).text
    const role = asked.find((one) => roleName(one) === this.user)
    if (role !== undefined && text !== undefined)
      heard.push({ role, text, values: Array.isArray(second) ? [...(second as unknown[])] : [] })
    return Reflect.apply(query, this, args)
  }
  pg.Client.prototype.query = listening as typeof query
  return {
    take: () => {
      const taken = heard
      heard = []
      return taken
    },
    end: () => {
      pg.Client.prototype.query = query
    },
  }
}
