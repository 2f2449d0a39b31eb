import { Button, Textarea } from '@mantine/core'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../ui/api.ts'
import type { TypedDay } from '../../ui/day-input.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './reading.module.css'
import { UnitPicker } from './unit-picker.tsx'
import type { ReadingActs } from './use-reading-acts.ts'

interface GeneralFormProps {
  campaign: CampaignDetail
  edit: ReadingActs['edit']
  onDone: () => void
}

/** Name, theme, lead unit and window of the draft. */
export function GeneralForm({ campaign, edit, onDone }: GeneralFormProps) {
  const { t } = useTranslation(['campaign', 'common'])
  const [version, setVersion] = useState(campaign.version)
  const [title, setTitle] = useState(campaign.title)
  const [theme, setTheme] = useState(campaign.theme ?? '')
  const [leadUnitId, setLeadUnitId] = useState(campaign.leadUnit?.id ?? null)
  const [startsOn, setStartsOn] = useState<TypedDay>(campaign.startsOn)
  const [endsOn, setEndsOn] = useState<TypedDay>(campaign.endsOn)
  const backwards = typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn
  const clash = edit.error instanceof ApiError && edit.error.status === 412
  const lead = leadUnitId === campaign.leadUnit?.id ? (campaign.leadUnit ?? null) : null
  return (
    <form
      noValidate
      className={`${styles.form} ${styles.general}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() === '' || startsOn === undefined || endsOn === undefined || backwards) return
        const body = {
          title: title.trim(),
          theme: theme.trim() === '' ? null : theme.trim(),
          leadUnitId,
          startsOn,
          endsOn,
        }
        edit.mutate({ version, body }, { onSuccess: onDone })
      }}
    >
      <Textarea
        label={t('general.title')}
        rows={2}
        className={styles.whole ?? ''}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={title.trim() === '' ? t('fields.missing') : undefined}
      />
      <Textarea
        label={t('general.theme')}
        rows={2}
        className={styles.whole ?? ''}
        value={theme}
        onChange={(event) => setTheme(event.currentTarget.value)}
      />
      <div className={styles.whole}>
        <UnitPicker
          label={t('general.lead')}
          value={leadUnitId === null ? null : (lead ?? { id: leadUnitId, name: '' })}
          onChange={setLeadUnitId}
        />
      </div>
      <DayInput label={t('general.startsOn')} value={startsOn} onChange={setStartsOn} />
      <DayInput
        label={t('general.endsOn')}
        value={endsOn}
        onChange={setEndsOn}
        error={backwards ? t('general.backwards') : undefined}
      />
      {clash && (
        <section className={`${styles.clash} ${styles.whole}`} role="alert">
          <p>{t('clash.title')}</p>
          <dl>
            <dt>{t('clash.theirs')}</dt>
            <dd>
              {campaign.title} · {campaign.leadUnit?.name ?? t('list.noLead')}
            </dd>
            <dt>{t('clash.mine')}</dt>
            <dd>{title}</dd>
          </dl>
          <Button variant="default" onClick={() => setVersion(campaign.version)}>
            {t('clash.saveOver')}
          </Button>
        </section>
      )}
      {edit.error !== null && !clash && (
        <div className={styles.whole}>
          <ErrorNotice title={t('reading.notSaved')} error={edit.error} kept={t('reading.kept')} />
        </div>
      )}
      <div className={`${styles.buttons} ${styles.whole}`}>
        <Button type="submit" loading={edit.isPending}>
          {t('reading.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            edit.reset()
            onDone()
          }}
        >
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
