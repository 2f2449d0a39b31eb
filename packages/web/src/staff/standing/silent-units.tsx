import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listDemandsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { UrgeResponse } from '../../generated/api/types.gen.ts'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import type { BoardAnswer, TraceAnswer } from './board.ts'
import styles from './target-panel.module.css'

/** Who owes a figure and has sent none, and one press to urge them all about this period. */
export function SilentUnits({ board, trace }: { board: BoardAnswer; trace: TraceAnswer }) {
  const { t } = useTranslation('standing')
  const demands = useQuery(listDemandsOptions({ path: { id: board.campaign.id } }))
  const mayUrge = demands.data?.abilities.includes('follow-up.urge') === true
  const queries = useQueryClient()
  const silent = trace.childRows.filter((row) => row.silent)
  const urge = useMutation({
    mutationFn: () =>
      request<UrgeResponse>(`/campaigns/${board.campaign.id}/urge`, {
        method: 'POST',
        body: { orgUnitIds: silent.map((row) => row.node.orgUnitId), about: 'report', periodId: board.period?.id },
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const takeBack = useMutation({
    mutationFn: (address: string) => request(address.replace(/^\/api(?=\/)/, ''), { method: 'POST' }),
    onSuccess: () => urge.reset(),
  })
  if (silent.length === 0) return null
  const undo = urge.data?.undo
  return (
    <div className={styles.silent}>
      <p>
        <strong>{t('silent', { count: silent.length })}</strong> {silent.map((row) => row.node.name).join(', ')}
      </p>
      {urge.error !== null && <ErrorNotice title={t('urgeFailed')} error={urge.error} />}
      {mayUrge && urge.data === undefined && (
        <Button variant="default" loading={urge.isPending} onClick={() => urge.mutate()}>
          {t('urge')}
        </Button>
      )}
      <UndoBar
        message={urge.data === undefined ? null : t('urged', { count: silent.length })}
        onUndo={undo === undefined ? undefined : () => takeBack.mutate(undo)}
        onDismiss={() => undefined}
      />
    </div>
  )
}
