import { offsetClock, type Clock } from '../clock.ts'
import type { Tx } from '../db/database.ts'
import type { Actor } from '../http/actor.ts'
import { writeAudit, type AuditedAct } from '../http/audit.ts'
import type { Services } from '../services.ts'
import type { DemoWorld } from './demo-world.ts'

/** What the story remembers between its acts: which record stands for which key. */
export interface Memory {
  campaignId: string
  readonly targets: Map<string, string>
  readonly documents: Map<string, string>
  readonly periods: Map<string, string>
  readonly drafts: Map<string, string>
  readonly quick: Map<string, string>
}

/** Where the story is played. */
export interface Stage {
  readonly services: Services
  readonly world: DemoWorld
  readonly memory: Memory
}

/** One act of the story: somebody does something at an instant, in one transaction, seen through their unit's eyes. */
export interface Scene {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Services
  readonly world: DemoWorld
  readonly memory: Memory
}

const standingClock = (at: string): Clock => offsetClock(0, () => new Date(at))

/** Plays one act under the clock of its own hour and leaves the audit row that people's acts leave. */
export async function act<T>(
  stage: Stage,
  who: { unitKey: string; actorKey: string; at: string },
  audit: AuditedAct,
  work: (scene: Scene) => Promise<T>,
): Promise<T> {
  const actor = stage.world.actor(who.unitKey, who.actorKey)
  const services = { ...stage.services, clock: standingClock(who.at) }
  return services.database.transact('app', { orgUnitId: actor.orgUnitId, personId: actor.personId }, async (tx) => {
    const result = await work({ tx, actor, services, world: stage.world, memory: stage.memory })
    await writeAudit(tx, services, actor, audit)
    return result
  })
}
