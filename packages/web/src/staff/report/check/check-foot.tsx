import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportForm } from '../report.ts'
import styles from '../steps/report-steps.module.css'
import type { useReportSteps } from '../steps/use-report-steps.ts'
import { WordsForm } from '../steps/words-form.tsx'

interface CheckFootProps {
  form: ReportForm
  steps: ReturnType<typeof useReportSteps>
}

/** One verdict on the whole report. */
export function CheckFoot({ form, steps }: CheckFootProps) {
  const { t } = useTranslation('report')
  const [isReturning, setReturning] = useState(false)
  const mayVerify = form.abilities.includes('report.verify')
  const mayReturn = form.abilities.includes('report.return')
  if (!mayVerify && !mayReturn) return null
  return (
    <footer className={styles.steps}>
      {isReturning && (
        <WordsForm
          kind="return"
          asksWho={false}
          isPending={steps.pending === 'return'}
          onCancel={() => setReturning(false)}
          onSend={({ reason }) => {
            steps.take({ kind: 'return', reason })
            setReturning(false)
          }}
        />
      )}
      <div className={styles.row}>
        <p className={styles.explain}>{t('check.explain')}</p>
        {mayReturn && !isReturning && (
          <Button variant="default" onClick={() => setReturning(true)}>
            {t('check.returnAll')}
          </Button>
        )}
        {mayVerify && (
          <Button loading={steps.pending === 'verify'} onClick={() => steps.take({ kind: 'verify' })}>
            {t('check.acceptAll')}
          </Button>
        )}
      </div>
    </footer>
  )
}
