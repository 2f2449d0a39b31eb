import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readCampaignOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { formatDate } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { actingOrgUnitName, useMe } from '../session/me.ts'
import { messageLines } from './message.ts'
import type { ReachRow } from './reach.ts'
import styles from './urge-bar.module.css'

/** Offices talk by Zalo: the same urging as a ready message. Where the browser keeps the clipboard shut, it is shown. */
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
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(text) })
  return (
    <>
      <Button variant="default" disabled={campaign === undefined} onClick={() => copy.mutate()}>
        {t('message.copy')}
      </Button>
      <span role="status">{copy.isSuccess && <StatusMark status="done">{t('message.copied')}</StatusMark>}</span>
      {copy.isError && (
        <Textarea
          className={styles.message}
          label={t('message.byHand')}
          value={text}
          readOnly
          autosize
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  )
}
