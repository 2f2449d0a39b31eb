import { Button } from '@mantine/core'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { GeneralForm } from './general-form.tsx'
import styles from './reading.module.css'
import type { ReadingActs } from './use-reading-acts.ts'

interface GeneralLineProps {
  campaign: CampaignDetail
  mayEdit: boolean
  edit: ReadingActs['edit']
  opened: boolean
  onOpen: (open: boolean) => void
}

/** Lead unit and window in one line above the proposal; opened, the form with name and theme too. */
export function GeneralLine({ campaign, mayEdit, edit, opened, onOpen }: GeneralLineProps) {
  const { t } = useTranslation('campaign')
  if (opened) return <GeneralForm campaign={campaign} edit={edit} onDone={() => onOpen(false)} />
  const { startsOn, endsOn, leadUnit } = campaign
  const day = (date: string | null) => (date === null ? t('general.noDay') : formatDate(date))
  return (
    <div className={styles.generalLine}>
      <p>
        {t('ledBy', { name: leadUnit?.name ?? t('list.noLead') })} · {day(startsOn)} – {day(endsOn)}
        {campaign.theme !== null && <span className={styles.theme}>{campaign.theme}</span>}
      </p>
      {mayEdit && (
        <Button variant="default" size="xs" onClick={() => onOpen(true)}>
          {t('general.edit')}
        </Button>
      )}
    </div>
  )
}
