import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins'
import type { Config } from '../config.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../ids.ts'
import { InstantsAsDates } from './instants-as-dates.ts'

export const leastPasswordLength = 10

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Sign-in and sessions. Its HTTP routes are not exposed; our own routes call it, so that errors speak our language. */
export function signInService(config: Pick<Config, 'baseUrl' | 'secret'>, database: Pick<Database, 'forAuth'>) {
  return betterAuth({
    baseURL: config.baseUrl,
    secret: config.secret,
    database: { db: database.forAuth.withPlugin(new InstantsAsDates()), type: 'postgres', transaction: false },
    user: { modelName: 'auth_user', fields: { emailVerified: 'email_verified', ...stamps } },
    session: {
      modelName: 'auth_session',
      expiresIn: 60 * 60 * 24 * 7,
      updateAge: 60 * 60,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...stamps,
      },
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...stamps } },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: 200,
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: (name) => /^[a-z0-9][a-z0-9.-]+$/i.test(name),
        schema: { user: { fields: { username: 'username', displayUsername: 'display_username' } } },
      }),
    ],
    advanced: {
      cookiePrefix: 'thidua',
      useSecureCookies: config.baseUrl.startsWith('https:'),
      database: { generateId: () => newId() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type SignInService = ReturnType<typeof signInService>
