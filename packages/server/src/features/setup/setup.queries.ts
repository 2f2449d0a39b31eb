import type { Setup } from '@thidua/contract/session'
import type { Static } from 'typebox'
import type { Services } from '../../services.ts'

/** What a page may know before anybody has signed in. The demonstration names its accounts; nothing else does. */
export async function readSetup(services: Services): Promise<Static<typeof Setup>> {
  return services.database.transact('app', {}, async (tx) => {
    const installation = await tx.selectFrom('installation').selectAll().executeTakeFirst()
    if (installation === undefined) return { empty: true, demo: false, provinceName: '', demoAccounts: [] }
    const accounts = installation.is_demo
      ? await tx.selectFrom('demo_account').selectAll().orderBy('position_in_list').execute()
      : []
    return {
      empty: false,
      demo: installation.is_demo,
      provinceName: installation.province_name,
      demoAccounts: accounts.map((row) => ({
        username: row.username,
        password: row.password,
        fullName: row.full_name,
        position: row.position,
        orgUnitName: row.org_unit_name,
      })),
    }
  })
}
