import { story, type StoryEvent } from '@thidua/demo/story'
import type { Services } from '../services.ts'
import type { DemoWorld } from './demo-world.ts'
import { playCampaign } from './play-campaign.ts'
import { playReach } from './play-reach.ts'
import type { Memory } from './stage.ts'

type Player = (stage: { services: Services; world: DemoWorld; memory: Memory }, event: StoryEvent) => Promise<void>

/** Who plays which kind of act. */
const players: Readonly<Record<StoryEvent['kind'], Player>> = {
  issued: playCampaign,
  'tracking-started': playCampaign,
  allocated: playCampaign,
  delivered: playReach,
  opened: playReach,
  registered: playReach,
  briefed: playReach,
  confirmed: playReach,
  reminded: playReach,
  'reminder-answered': playReach,
  demanded: playCampaign,
  report: playCampaign,
}

/** Plays the half year in the order in which it happened. */
export async function playStory(services: Services, world: DemoWorld): Promise<void> {
  const memory: Memory = {
    campaignId: '',
    targets: new Map(),
    documents: new Map(),
    periods: new Map(),
    drafts: new Map(),
  }
  for (const event of story) await players[event.kind]({ services, world, memory }, event)
}
