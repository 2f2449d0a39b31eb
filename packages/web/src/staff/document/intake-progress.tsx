import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Intake } from '@thidua/contract/document'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { readIntakeOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { cancelIntake } from '../../generated/api/sdk.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './intake-progress.module.css'

const LOOK_AGAIN = 1000

/** How far a file has been read that was just sent; leads to its document when it is done. */
export function IntakeProgress({ intakeId, onRead }: { intakeId: string; onRead: (documentId: string) => void }) {
  const intake = useQuery({
    ...readIntakeOptions({ path: { id: intakeId } }),
    refetchInterval: ({ state: { data } }) => (data === undefined || data.state === 'reading' ? LOOK_AGAIN : false),
  })
  const documentId = intake.data?.documentId ?? null
  useEffect(() => {
    if (documentId !== null) onRead(documentId)
    // it is told once, whoever listens then
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [documentId])
  return intake.data === undefined ? null : <IntakeLine intake={intake.data as Intake} />
}

/** One file on its way in: a bar by page, and what stops it; or why it could not be read. */
export function IntakeLine({ intake }: { intake: Intake }) {
  const { t } = useTranslation('document')
  const queries = useQueryClient()
  const stop = useMutation({
    mutationFn: () => cancelIntake({ path: { id: intake.id }, throwOnError: true }),
    onSettled: () =>
      Promise.all(['readIntake', 'listIntakes'].map((_id) => queries.invalidateQueries({ queryKey: [{ _id }] }))),
  })
  const { fileName: name, pagesRead: done, pageCount: all } = intake
  if (intake.state === 'cancelled') return <p className={styles.hint}>{t('intake.cancelled')}</p>
  if (intake.state === 'failed')
    return (
      <div className={styles.line} role="alert">
        <p className={styles.title}>{t('intake.failed', { name })}</p>
        <p className={styles.hint}>{intake.failed?.message}</p>
        <p className={styles.code}>{intake.failed?.code}</p>
      </div>
    )
  return (
    <div className={styles.line}>
      <p className={styles.title}>{t('intake.title', { name })}</p>
      <progress className={styles.bar} value={done} max={all} aria-label={t('intake.title', { name })} />
      <div className={styles.foot}>
        <p role="status">{t('intake.progress', { done, all })}</p>
        {intake.abilities.includes('document.receive') && intake.state === 'reading' && (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('intake.stop')}
          </Button>
        )}
      </div>
      {stop.error !== null && <ErrorNotice title={t('intake.stop')} error={stop.error} />}
      <p className={styles.hint}>{t('intake.stopHint')}</p>
    </div>
  )
}
