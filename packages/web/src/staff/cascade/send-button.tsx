import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import type { ReachRow } from './reach.ts'

/** Who leads the campaign sends the document; who received it passes it on to its own units. */
export function SendButton(props: { campaignId: string; rows: readonly ReachRow[]; abilities: readonly string[] }) {
  const { t } = useTranslation('cascade')
  const top = props.rows.find((row) => row.parentId === null)
  if (top === undefined) return null
  const isIssuer = top.deliveryId === null
  if (isIssuer ? !props.abilities.includes('document.deliver') : !props.abilities.includes('document.relay'))
    return null
  return (
    <Button
      component={AppLink}
      variant="default"
      href={`/phong-trao/${props.campaignId}/${isIssuer ? 'gui' : 'chuyen-tiep'}`}
    >
      {t(isIssuer ? 'reach.send' : 'reach.relay')}
    </Button>
  )
}
