import { Button, Menu } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listKeptEvidenceOptions, reuseEvidenceMutation } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { formatDate } from '../../../ui/format.ts'
import type { ReportForm } from '../report.ts'
import styles from './entry-grid.module.css'

interface ReuseEvidenceProps {
  form: ReportForm
  targetId: string
  place: string
}

/** A paper that the unit has sent before serves this figure too: chosen from a list, kept and counted once. */
export function ReuseEvidence({ form, targetId, place }: ReuseEvidenceProps) {
  const { t } = useTranslation('report')
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const path = { id: form.draftId ?? '' }
  const kept = useQuery({ ...listKeptEvidenceOptions({ path }), enabled: isOpen && form.draftId !== null })
  const reuse = useMutation({ ...reuseEvidenceMutation(), onSuccess: () => queries.invalidateQueries() })
  if (form.draftId === null) return null
  const here = new Set(form.evidence.filter((one) => one.targetId === targetId).map((one) => one.sha256))
  const others = (kept.data?.pieces ?? []).filter((piece) => !here.has(piece.sha256))
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={300}>
        <Menu.Target>
          <Button
            size="xs"
            variant="subtle"
            loading={reuse.isPending}
            aria-label={t('grid.reuseEvidenceOf', { place })}
          >
            {t('grid.reuseEvidence')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {kept.isSuccess && others.length === 0 && <Menu.Label>{t('grid.nothingToReuse')}</Menu.Label>}
          {kept.isError && <Menu.Label>{t('grid.reuseFailed')}</Menu.Label>}
          {others.map((piece) => (
            <Menu.Item
              key={piece.sha256}
              onClick={() => reuse.mutate({ path, body: { evidenceId: piece.evidenceId, targetId } })}
            >
              {piece.fileName}
              <span className={styles.reused}>
                {t('grid.reusePiece', { count: piece.uses, date: formatDate(piece.addedAt.slice(0, 10)) })}
              </span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {reuse.error !== null && (
        <span role="alert" className={styles.failed}>
          {t('grid.reuseFailed')}
        </span>
      )}
    </>
  )
}
