import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { NotYetButton } from '../../../ui/not-yet-button.tsx'
import type { EntryProps } from '../entry/entry-props.ts'
import { missingFor } from './missing.ts'
import styles from './report-steps.module.css'
import { WordsForm } from './words-form.tsx'
import { useReportSteps } from './use-report-steps.ts'

/** Lay before the leader, decide, send: the one filled button is the next step of whoever looks. */
export function ReportSteps(props: EntryProps & { size?: 'sm' | 'lg' }) {
  const { form, mayType, onAmend, size = 'sm' } = props
  const { t } = useTranslation('report')
  const { take, pending, error } = useReportSteps(form)
  const [asked, setAsked] = useState<'enter-approval' | 'hand-back' | null>(null)
  const may = (ability: string): boolean => form.abilities.includes(ability)
  const missing = missingFor(t, props)
  const notBegun = mayType && form.draftId === null
  const next = notBegun ? 'present' : nextStep(may)
  const onlyEnters = !may('report.approve') && may('report.enter-approval')
  if (next === null && onAmend === undefined && asked === null && !may('report.hand-back')) return null
  return (
    <footer className={styles.steps}>
      {error !== null && <ErrorNotice title={t('steps.failed')} error={error} kept={t('steps.kept')} />}
      {asked !== null && (
        <WordsForm
          kind={asked}
          asksWho={asked === 'enter-approval' || !may('report.approve')}
          isPending={pending !== null}
          onCancel={() => setAsked(null)}
          onSend={(words) => {
            if (asked === 'enter-approval') take({ kind: 'approve', decidedBy: words.decidedBy ?? '' })
            else take({ kind: 'hand-back', ...words })
            setAsked(null)
          }}
        />
      )}
      <div className={styles.row}>
        <p className={styles.explain}>{t(`steps.explain.${form.status}`, { receiver: form.receiver.name })}</p>
        {onAmend !== undefined && (
          <Button size={size} variant={form.status === 'returned' ? 'filled' : 'default'} onClick={onAmend}>
            {t(form.status === 'returned' ? 'steps.amendReturned' : 'steps.amend')}
          </Button>
        )}
        {may('report.hand-back') && asked === null && (
          <Button size={size} variant="default" onClick={() => setAsked('hand-back')}>
            {t('steps.handBack')}
          </Button>
        )}
        {onlyEnters && form.draftId !== null && asked === null && (
          <Button
            size={size}
            variant="default"
            disabled={missing.length > 0}
            onClick={() => setAsked('enter-approval')}
          >
            {t('steps.enterApproval')}
          </Button>
        )}
        {next !== null && (
          <NotYetButton size={size} missing={missing} loading={pending === next} onClick={() => take({ kind: next })}>
            {t(`steps.${next}`, { receiver: form.receiver.name })}
          </NotYetButton>
        )}
      </div>
    </footer>
  )
}

/** What the caller himself does next, if anything. */
function nextStep(may: (ability: string) => boolean): 'submit' | 'approve' | 'present' | null {
  if (may('report.submit')) return 'submit'
  if (may('report.approve')) return 'approve'
  return may('report.present') ? 'present' : null
}
