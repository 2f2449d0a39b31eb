import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readCampaignOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { formatDate } from '../../ui/format.ts'
import { actingOrgUnitName, useMe } from '../session/me.ts'
import { CopyText } from './copy-text.tsx'
import { messageLines } from './message.ts'
import type { ReachRow } from './reach.ts'

/** Offices talk by Zalo: the same urging as a ready message. */
export function CopyMessage({ campaignId, rows }: { campaignId: string; rows: readonly ReachRow[] }) {
  const { t } = useTranslation('cascade')
  const me = useMe()
  const campaign = useQuery(readCampaignOptions({ path: { id: campaignId } })).data
  const text = messageLines(rows, {
    from: actingOrgUnitName(me),
    document: [campaign?.legalBasis?.documentType, campaign?.legalBasis?.symbol].filter(Boolean).join(' '),
    date: formatDate(me.today),
    link: `${location.origin}/phong-trao/${campaignId}`,
  })
  return <CopyText label={t('message.copy')} text={text} disabled={campaign === undefined} />
}
