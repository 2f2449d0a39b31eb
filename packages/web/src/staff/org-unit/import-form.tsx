import { useMutation } from '@tanstack/react-query'
import { BRANCHES, TIERS } from '@thidua/domain/org-unit/org-unit'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, apiFetch } from '../../ui/api.ts'
import { actingOrgUnitName, useMe } from '../session/me.ts'
import { DayField } from './fields.tsx'
import { FileDrop } from './file-drop.tsx'
import { ImportFaults } from './import-faults.tsx'
import { useReadAnew } from './org-unit-data.ts'
import styles from './org-unit.module.css'
import { saveTemplate } from './template.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { useDraft } from './use-draft.ts'

async function send(values: { file: File | null; on: string }): Promise<number> {
  const body = new FormData()
  body.append('on', values.on)
  if (values.file !== null) body.append('file', values.file)
  const response = await apiFetch('/api/org-units/import', { method: 'POST', body })
  const { added } = (await response.json()) as { added: number }
  return added
}

/** The whole tree from a sheet: every line or none, each fault by line and column. */
export function ImportForm({ onDone, onCancel }: TaskProps) {
  const { t } = useTranslation('orgUnit')
  const me = useMe()
  const readAnew = useReadAnew()
  const [attempt, setAttempt] = useState(0)
  const bring = useMutation({
    mutationFn: send,
    onSuccess: async (count) => {
      await readAnew()
      onDone(t('import.done', { count }))
    },
    // A file that was mended on disk can no longer be read from the old choice: it must be chosen anew.
    onError: () => setAttempt((before) => before + 1),
  })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { file: null as File | null, on: me.today },
    required: ['file', 'on'],
    error: bring.error,
    send: (input) => bring.mutate(input, { onError: () => set('file', null) }),
  })
  const faults = bring.error instanceof ApiError ? bring.error.fields : {}
  return (
    <TaskForm
      lead={t('import.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('import.submit')}
      pending={bring.isPending}
      error={bring.error}
      failed={t('import.failed')}
      kept={t('import.kept')}
    >
      <div className={styles.actions}>
        <Button variant="default" onClick={() => saveTemplate(t('import.templateName'))}>
          {t('import.template')}
        </Button>
      </div>
      <details className={styles.values}>
        <summary>{t('import.columns')}</summary>
        <p>{t('import.tierValues', { values: TIERS.map((tier) => t(`tiers.${tier}`)).join(', ') })}</p>
        <p>{t('import.branchValues', { values: BRANCHES.map((branch) => t(`branches.${branch}`)).join(', ') })}</p>
        <p>{t('import.superiorValue', { name: actingOrgUnitName(me) })}</p>
      </details>
      <FileDrop key={attempt} file={values.file} onFile={(file) => set('file', file)} error={wrong('file')} />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
      <ImportFaults fields={faults} />
    </TaskForm>
  )
}
