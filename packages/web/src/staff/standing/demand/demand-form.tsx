import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  ListDocumentsResponse,
  OpenPeriodResponse,
  ProposeDemandResponse,
} from '../../../generated/api/types.gen.ts'
import { request } from '../../../ui/api.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatDate } from '../../../ui/format.ts'
import { NotYetButton } from '../../../ui/not-yet-button.tsx'
import { bodyOf, EMPTY_DEMAND, missingIn, type DemandFields } from './demand-fields.ts'
import styles from './demand.module.css'
import { dutyKey, withOwners } from './duties.ts'
import { OwnerList } from './owner-list.tsx'
import { DutyList } from './duty-list.tsx'

interface DemandFormProps {
  campaignId: string
  proposal: ProposeDemandResponse
  papers: ListDocumentsResponse['documents']
}

/** The letter, the days, the outline and who reports what. */
export function DemandForm({ campaignId, proposal, papers }: DemandFormProps) {
  const { t } = useTranslation(['standing', 'common'])
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [fields, setFields] = useState<DemandFields>({ ...EMPTY_DEMAND, outline: proposal.outline.join('\n') })
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [owners, setOwners] = useState<ReadonlyMap<string, string>>(
    new Map(proposal.owners.map(({ targetId, orgUnitId }) => [targetId, orgUnitId])),
  )
  const proposed = withOwners(proposal, owners)
  const duties = proposed.filter((duty) => !dropped.has(dutyKey(duty)))
  const opening = useMutation({
    mutationFn: () =>
      request<OpenPeriodResponse>(`/campaigns/${campaignId}/demands`, {
        method: 'POST',
        body: bodyOf(fields, proposal.receiver.id, duties),
      }),
    onSuccess: async ({ periodId }) => {
      await queries.invalidateQueries()
      await navigate({ to: '/phong-trao/$campaignId/so-lieu', params: { campaignId }, search: { ky: periodId } })
    },
  })
  const set = (change: Partial<DemandFields>): void => setFields((before) => ({ ...before, ...change }))
  const text = (name: 'symbol' | 'subject' | 'name' | 'issuedOn' | 'startsOn' | 'endsOn' | 'dueOn') => ({
    label: t(`standing:demand.${name}`),
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  })
  const day = (name: 'issuedOn' | 'startsOn' | 'endsOn' | 'dueOn') => ({ ...text(name), type: 'date' })
  const missing = missingIn(fields, duties.length).map((name) => t(`standing:demand.missing.${name}`))
  return (
    <div className={styles.form}>
      <h2>{t('standing:demand.title')}</h2>
      <p className={styles.second}>{t('standing:demand.explain', { receiver: proposal.receiver.name })}</p>
      <Select
        label={t('standing:demand.paper')}
        placeholder={t('standing:demand.newPaper')}
        clearable
        searchable
        data={papers.map((paper) => ({
          value: paper.id,
          label: [paper.symbol, paper.issuedOn === null ? null : formatDate(paper.issuedOn), paper.subject]
            .filter(Boolean)
            .join(' · '),
        }))}
        value={fields.documentId}
        onChange={(documentId) => set({ documentId })}
      />
      {fields.documentId === null && (
        <div className={styles.row}>
          <TextInput {...text('symbol')} maxLength={60} />
          <TextInput {...day('issuedOn')} />
          <TextInput {...text('subject')} maxLength={500} className={styles.wide} />
        </div>
      )}
      <div className={styles.row}>
        <TextInput {...text('name')} maxLength={120} className={styles.wide} />
        <TextInput {...day('startsOn')} />
        <TextInput {...day('endsOn')} />
        <TextInput {...day('dueOn')} />
      </div>
      <Textarea
        label={t('standing:demand.outline')}
        description={t('standing:demand.outlineHint')}
        autosize
        minRows={3}
        value={fields.outline}
        onChange={(event) => set({ outline: event.currentTarget.value })}
      />
      <OwnerList proposal={proposal} owners={owners} onChange={setOwners} />
      <section aria-labelledby="ai-bao-cao">
        <h3 id="ai-bao-cao">{t('standing:demand.duties', { count: duties.length })}</h3>
        <DutyList duties={proposed} dropped={dropped} onChange={setDropped} />
      </section>
      {opening.error !== null && (
        <ErrorNotice title={t('standing:demand.failed')} error={opening.error} kept={t('standing:demand.kept')} />
      )}
      <div className={styles.buttons}>
        <NotYetButton missing={missing} loading={opening.isPending} onClick={() => opening.mutate()}>
          {t('standing:demand.send')}
        </NotYetButton>
        <Button
          variant="default"
          onClick={() => void navigate({ to: '/phong-trao/$campaignId/so-lieu', params: { campaignId } })}
        >
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  )
}
