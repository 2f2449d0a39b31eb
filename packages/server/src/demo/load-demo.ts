import { DEMO_NOW } from '@thidua/demo/clock'
import { orgUnit } from '@thidua/demo/org-units'
import type { Services } from '../services.ts'
import { foldAll } from '../jobs/fold-standings.ts'
import { buildWorld } from './demo-world.ts'
import { playPublications } from './play-publications.ts'
import { playStory } from './play-story.ts'

/**
 * Loads the demonstration province into an empty installation: its offices and people, then its half year, act by act
 * through the same use cases that people use, each at its own hour. From then on its clock ticks.
 */
export async function loadDemo(services: Services): Promise<void> {
  const world = await buildWorld(services)
  const memory = await playStory(services, world)
  await foldAll(services)
  await playPublications({ services, world, memory })
  const offset = Math.round((Date.parse(DEMO_NOW) - services.clock.realNow().getTime()) / 1000)
  // Written last: an installation without this row is empty, so a loading that was cut short begins anew.
  await services.database.asOwner((tx) =>
    tx
      .insertInto('installation')
      .values({
        province_name: orgUnit('ubnd-tinh').name.replace('Ủy ban nhân dân ', ''),
        is_demo: true,
        clock_offset_seconds: String(offset),
      })
      .execute(),
  )
}
