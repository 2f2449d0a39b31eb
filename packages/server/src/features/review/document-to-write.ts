import type { ReviewDraft } from '@thidua/contract/review'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { TraceAddress } from '@thidua/domain/review/document'
import type { DocumentToWrite, WrittenBlock, WrittenRun } from '@thidua/official-document'

type Run = Extract<ReviewDraft['sections'][number]['blocks'][number], { kind: 'item' }>['runs'][number]

interface Place {
  /** Where this installation is found: numbers link back to it. */
  readonly baseUrl: string
  readonly campaignId: string
  /** The day on which the page is made; the day itself stays open for the signature. */
  readonly today: PlainDate
}

/** The address of the page that shows where a number comes from. */
export const traceLink = ({ baseUrl, campaignId }: Place, { targetId, nodeId, periodId }: TraceAddress): string =>
  `${baseUrl}/phong-trao/${campaignId}/so-lieu?chi-tieu=${targetId}&nut=${nodeId}&ky=${periodId}`

/** The text of a review with what the decree puts around it, ready to be set on paper as an unsigned draft. */
export function documentToWrite(draft: ReviewDraft, place: Place): DocumentToWrite {
  const run = (one: Run): WrittenRun =>
    one.kind === 'text' ? { text: one.text } : { text: one.text, trace: traceLink(place, one.trace) }
  const body = draft.sections.flatMap(({ heading, blocks }): WrittenBlock[] => [
    { kind: 'heading', rank: 1, text: heading },
    ...blocks.map((block): WrittenBlock =>
      block.kind === 'table'
        ? { kind: 'table', head: block.head, rows: block.rows.map((row) => row.map(run)) }
        : { kind: block.kind, runs: block.runs.map(run) },
    ),
  ])
  const { head } = draft
  return {
    isDraft: true,
    parentIssuer: head.parentIssuer,
    issuer: head.issuer,
    number: null,
    symbol: head.symbol,
    place: head.place,
    date: { year: Number(place.today.slice(0, 4)), month: Number(place.today.slice(5, 7)), day: null },
    typeName: draft.title,
    subject: draft.subject,
    addressees: head.addressees,
    body,
    recipients: head.recipients,
    signature: head.signature,
  }
}
