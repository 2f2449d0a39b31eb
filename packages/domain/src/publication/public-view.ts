import type { Figure } from '../kernel/decimal.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** What somebody with the right to do so let the public see, with its source and day. A withdrawal ends it. */
export interface Publication {
  readonly kind: 'campaign' | 'document' | 'target' | 'review'
  readonly subjectId: string
  readonly approvedBy: string
  readonly approvedOn: PlainDate
  readonly withdrawnOn: PlainDate | null
  readonly source: string
  /** The figure as it stood when it was approved; later figures need their own approval. */
  readonly figure: {
    readonly value: Figure
    readonly asOf: PlainDate
    readonly reported: number
    readonly expected: number
  } | null
}

/** What is known inside; much of it is never the public's. */
export interface InternalCampaign {
  readonly campaignId: string
  readonly name: string
  readonly theme: string | null
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly leadOrgUnitName: string
  readonly documents: readonly {
    readonly documentId: string
    readonly symbol: string
    readonly subject: string
    readonly issuedOn: PlainDate
  }[]
  readonly targets: readonly {
    readonly targetId: string
    readonly name: string
    readonly goalText: string
    readonly goalTextEn: string
    readonly measureUnit: string
  }[]
}

export interface PublicTarget {
  readonly targetId: string
  readonly name: string
  readonly goalText: string
  readonly goalTextEn: string
  readonly measureUnit: string
  readonly value: Figure | null
  readonly asOf: PlainDate | null
  readonly reported: number | null
  readonly expected: number | null
  readonly source: string
  readonly publishedOn: PlainDate
}

export interface PublicCampaign {
  readonly campaignId: string
  readonly name: string
  readonly theme: string | null
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly leadOrgUnitName: string
  readonly publishedOn: PlainDate
  readonly documents: readonly { readonly symbol: string; readonly subject: string; readonly issuedOn: PlainDate }[]
  readonly targets: readonly PublicTarget[]
  readonly reviewIds: readonly string[]
}

/**
 * The campaign as the public may see it on `today`, or `null` while nobody has approved it. Each field is named one by
 * one, so that nothing new inside becomes public by itself; persons, who approved included, never do.
 */
export function publicView(
  campaign: InternalCampaign,
  publications: readonly Publication[],
  today: PlainDate,
): PublicCampaign | null {
  const open = publications.filter((publication) => isOpen(publication, today))
  const newest = (kind: Publication['kind'], subjectId: string) =>
    open
      .filter((publication) => publication.kind === kind && publication.subjectId === subjectId)
      .reduce<Publication | undefined>(
        (last, next) => (last === undefined || next.approvedOn >= last.approvedOn ? next : last),
        undefined,
      )

  const approved = newest('campaign', campaign.campaignId)
  if (approved === undefined) return null
  return {
    campaignId: campaign.campaignId,
    name: campaign.name,
    theme: campaign.theme,
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    leadOrgUnitName: campaign.leadOrgUnitName,
    publishedOn: approved.approvedOn,
    documents: campaign.documents
      .filter(({ documentId }) => newest('document', documentId) !== undefined)
      .map(({ symbol, subject, issuedOn }) => ({ symbol, subject, issuedOn })),
    targets: campaign.targets.flatMap((target): PublicTarget[] => {
      const publication = newest('target', target.targetId)
      if (publication === undefined) return []
      const { figure, source, approvedOn } = publication
      return [
        {
          targetId: target.targetId,
          name: target.name,
          goalText: target.goalText,
          goalTextEn: target.goalTextEn,
          measureUnit: target.measureUnit,
          value: figure?.value ?? null,
          asOf: figure?.asOf ?? null,
          reported: figure?.reported ?? null,
          expected: figure?.expected ?? null,
          source,
          publishedOn: approvedOn,
        },
      ]
    }),
    reviewIds: [...new Set(open.filter(({ kind }) => kind === 'review').map(({ subjectId }) => subjectId))],
  }
}

function isOpen(publication: Publication, today: PlainDate): boolean {
  return publication.approvedOn <= today && (publication.withdrawnOn === null || today < publication.withdrawnOn)
}
