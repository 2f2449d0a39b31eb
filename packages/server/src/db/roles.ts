import { createHmac } from 'node:crypto'

/** The five roles of the database. The owner migrates; the others do one kind of work each and see no more than it needs. */
export const serverRoles = ['app', 'worker', 'portal', 'auth'] as const
export type ServerRole = (typeof serverRoles)[number]

export const roleName = (role: ServerRole | 'owner'): string => `thidua_${role}`

/** The password of a role's login, derived from the installation's secret so that no second secret has to be kept. */
export const rolePassword = (secret: string, role: ServerRole): string =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('hex')
