import { story, type StoryEvent } from '@thidua/demo/story'
import type { Services } from '../services.ts'
import type { DemoWorld } from './demo-world.ts'
import { arrangeProvince } from './arrange-map.ts'
import { formClusters } from './form-clusters.ts'
import { playAnswers } from './play-answers.ts'
import { playCampaign } from './play-campaign.ts'
import { playPledges } from './play-pledges.ts'
import { playQuick } from './play-quick.ts'
import { playReach } from './play-reach.ts'
import { playReports } from './play-reports.ts'
import type { Memory, Stage } from './stage.ts'

type Player = (stage: Stage, event: StoryEvent) => Promise<void>

/** Who plays which kind of act. */
const players: Readonly<Record<StoryEvent['kind'], Player>> = {
  // what is signed on paper comes in with the act that uses it
  issued: async () => {},
  'tracking-started': playCampaign,
  allocated: playReports,
  'pledging-opened': playPledges,
  pledged: playPledges,
  'given-on': playPledges,
  delivered: playReach,
  opened: playReach,
  registered: playReach,
  briefed: playReach,
  confirmed: playReach,
  reminded: playReach,
  'reminder-answered': playReach,
  demanded: playReports,
  report: playReports,
  'figures-answered': playAnswers,
  'figure-upheld': playAnswers,
  'quick-asked': playQuick,
  'quick-answered': playQuick,
  'quick-closed': playQuick,
}

/** Plays the half year in the order in which it happened. */
export async function playStory(services: Services, world: DemoWorld): Promise<Memory> {
  const memory: Memory = {
    campaignId: '',
    targets: new Map(),
    documents: new Map(),
    periods: new Map(),
    drafts: new Map(),
    quick: new Map(),
  }
  await formClusters({ services, world, memory })
  await arrangeProvince({ services, world, memory })
  for (const event of story) await players[event.kind]({ services, world, memory }, event)
  return memory
}
