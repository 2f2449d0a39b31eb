import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Intake } from '@thidua/contract/document'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { listIntakesOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { IntakeLine } from './intake-progress.tsx'
import styles from './intake-progress.module.css'

const LOOK_AGAIN = 2000

/** Files that are being read or could not be: they stand above the documents, which they will join. */
export function IntakeRows({ except }: { except: string | undefined }) {
  const { t } = useTranslation('document')
  const queries = useQueryClient()
  const { data } = useQuery({
    ...listIntakesOptions(),
    refetchInterval: ({ state }) =>
      state.data?.intakes.some((one) => one.state === 'reading') === true ? LOOK_AGAIN : false,
  })
  const intakes = (data?.intakes ?? []) as Intake[]
  const reading = intakes.filter((one) => one.state === 'reading').length
  const before = useRef(reading)
  useEffect(() => {
    // one file less is being read: its documents may be in the list now
    if (reading < before.current) void queries.invalidateQueries({ queryKey: [{ _id: 'listDocuments' }] })
    before.current = reading
  }, [reading, queries])
  const shown = intakes.filter((one) => one.id !== except)
  if (shown.length === 0) return null
  return (
    <ul className={`plain-list ${styles.rows}`} aria-label={t('intake.list')}>
      {shown.map((intake) => (
        <li key={intake.id}>
          <IntakeLine intake={intake} />
        </li>
      ))}
    </ul>
  )
}
