import { useSuspenseQuery } from '@tanstack/react-query'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { readCampaignOptions, readCampaignQueryKey } from '../../generated/api/@tanstack/react-query.gen.ts'

export const campaignQuery = (id: string) => readCampaignOptions({ path: { id } })
export const campaignKey = (id: string) => readCampaignQueryKey({ path: { id } })

/** The campaign that stands above every part of it; only for screens inside its layout, which waits for it. */
export function useCampaign(id: string): CampaignDetail {
  return useSuspenseQuery(campaignQuery(id)).data
}
