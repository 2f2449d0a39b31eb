import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { Page } from '../../../ui/page.tsx'
import type { ReportForm } from '../report.ts'
import { EntryDesk } from './entry-desk.tsx'
import { EntryPhone } from './entry-phone.tsx'
import { useEntry } from './use-entry.ts'
import { useSendEvidence } from './use-evidence.ts'

/** Typed on, or only read: a report that was sent is changed only after saying so. */
export function EntryForm({ form }: { form: ReportForm }) {
  const [isAmending, setAmending] = useState(false)
  const mayEdit = form.abilities.includes('report.edit')
  const isOpen = form.status === 'none' || form.status === 'draft'
  const mayType = mayEdit && (isOpen || isAmending)
  return (
    <Typing
      // what is typed begins anew from what the server has when reading turns into typing
      key={mayType ? 'typing' : `reading-${form.version}-${form.status}`}
      form={form}
      mayType={mayType}
      onAmend={mayEdit && !isOpen && !isAmending ? () => setAmending(true) : undefined}
    />
  )
}

interface TypingProps {
  form: ReportForm
  mayType: boolean
  onAmend: (() => void) | undefined
}

function Typing({ form, mayType, onAmend }: TypingProps) {
  const phone = useMediaQuery('(width < 62em)', undefined, { getInitialValueInEffect: false })
  const entry = useEntry(form, mayType)
  useSendEvidence(form, entry, mayType)
  const Shape = phone ? EntryPhone : EntryDesk
  return (
    <Page>
      <Shape form={form} entry={entry} mayType={mayType} onAmend={onAmend} />
    </Page>
  )
}
