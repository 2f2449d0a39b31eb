import { ClashNotice } from './clash-notice.tsx'
import { EntryGrid } from './entry-grid.tsx'
import { EntryHead } from './entry-head.tsx'
import type { EntryProps } from './entry-props.ts'
import { OutlineWords } from './outline-words.tsx'
import { ReportSteps } from '../steps/report-steps.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { FactList } from '../fact-list.tsx'

/** The whole report on one page: the figures as a sheet, the words by the outline, the steps at the foot. */
export function EntryDesk(props: EntryProps) {
  return (
    <>
      <EntryHead {...props} />
      <ClashNotice {...props} />
      <ReturnedNotice form={props.form} />
      {props.form.rows.length > 0 && <EntryGrid {...props} />}
      <OutlineWords {...props} />
      <FactList facts={props.form.facts} />
      <ReportSteps {...props} />
    </>
  )
}
