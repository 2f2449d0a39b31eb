import type { CampaignDetail } from '@thidua/contract/campaign'
import { sampleDirective } from './sample-documents.ts'
import type { TestClient } from './test-client.ts'

/** Takes the sample directive all the way to a tracked campaign, as the campaign office does it. */
export async function trackedCampaign(office: TestClient): Promise<CampaignDetail> {
  const received = await office.post<{ documents: { id: string }[] }>('/api/documents/paste', { text: sampleDirective })
  const made = await office.post<{ id: string }>(`/api/documents/${received.body.documents[0]?.id}/campaign`, {})
  const { id } = made.body
  const draft = (await office.get<CampaignDetail>(`/api/campaigns/${id}`)).body
  for (const target of draft.targets) await office.post(`/api/targets/${target.id}/confirm`)
  await office.post(`/api/campaigns/${id}/confirm`, { parts: ['contents', 'duties', 'milestones'] })
  const tracked = await office.post(`/api/campaigns/${id}/track`)
  if (tracked.status !== 200) throw new Error(`the sample could not be tracked: ${tracked.code}`)
  return (await office.get<CampaignDetail>(`/api/campaigns/${id}`)).body
}
