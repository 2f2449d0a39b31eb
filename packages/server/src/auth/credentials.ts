import { Refusal } from '@thidua/domain/kernel/refusal'
import { APIError } from 'better-auth/api'
import type { Services } from '../services.ts'

/** A sign-in name as it is kept: lower case. @throws Refusal username.invalid */
export function checkedUsername(text: string): string {
  const username = text.trim().toLowerCase()
  if (!/^[a-z0-9][a-z0-9.-]{2,39}$/.test(username)) throw new Refusal('username.invalid')
  return username
}

/**
 * Makes an account and answers its id. Runs outside any transaction: sign-in has a connection and a role of its own.
 * An account that its person row then fails to claim can do nothing: it belongs to no unit.
 * @throws Refusal username.taken
 */
export async function createAccount(
  services: Pick<Services, 'signIn'>,
  account: { username: string; password: string; fullName: string },
): Promise<string> {
  try {
    const made = await services.signIn.api.signUpEmail({
      body: {
        name: account.fullName,
        // better-auth wants an address; people here sign in by name, so it is one that can never receive mail.
        email: `${account.username}@accounts.invalid`,
        username: account.username,
        password: account.password,
      },
    })
    return made.user.id
  } catch (error) {
    if (error instanceof APIError && /EXIST|TAKEN/i.test(String(error.body?.code))) throw new Refusal('username.taken')
    throw error
  }
}
