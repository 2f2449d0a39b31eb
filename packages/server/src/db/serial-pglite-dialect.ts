import { PGliteDialect, PGliteDriver, type DatabaseConnection, type Driver } from 'kysely'
import type { PGlite } from '@electric-sql/pglite'

/** Hands out one turn at a time, in order of asking. */
class Turnstile {
  #last: Promise<void> = Promise.resolve()

  async enter(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = before.then(() => promise)
    await before
    return resolve
  }
}

/**
 * PGlite is one connection, and Kysely's driver for it hands the same one to everybody: two transactions at once would
 * mix. Here each caller waits for its turn, as a pool of one would make it wait.
 */
class SerialPGliteDriver extends PGliteDriver {
  readonly #turnstile = new Turnstile()
  #leave: (() => void) | undefined

  override async acquireConnection(): Promise<DatabaseConnection> {
    const leave = await this.#turnstile.enter()
    this.#leave = leave
    return super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    this.#leave?.()
  }
}

export class SerialPGliteDialect extends PGliteDialect {
  readonly #pglite: PGlite

  constructor(pglite: PGlite) {
    super({ pglite })
    this.#pglite = pglite
  }

  override createDriver(): Driver {
    return new SerialPGliteDriver({ pglite: this.#pglite })
  }
}
