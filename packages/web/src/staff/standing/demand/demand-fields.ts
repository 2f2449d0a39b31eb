import type { OpenPeriodBody } from '@thidua/contract/demand'
import type { Duty } from './duties.ts'

/** What is typed into the form; days as `2021-06-22`, empty until chosen. */
export interface DemandFields {
  /** A paper of our own that was numbered already; a new letter otherwise. */
  readonly documentId: string | null
  readonly symbol: string
  readonly issuedOn: string
  readonly subject: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly dueOn: string
  /** One heading a line. */
  readonly outline: string
}

export const EMPTY_DEMAND: DemandFields = {
  documentId: null,
  symbol: '',
  issuedOn: '',
  subject: '',
  name: '',
  startsOn: '',
  endsOn: '',
  dueOn: '',
  outline: '',
}

export type MissingPart = 'letter' | 'name' | 'days' | 'order' | 'duties'

/** What the demand still lacks. A report is due after its period, never within. */
export function missingIn(fields: DemandFields, duties: number): MissingPart[] {
  const hasLetter = fields.documentId !== null || [fields.symbol, fields.issuedOn, fields.subject].every(isFilled)
  const hasDays = [fields.startsOn, fields.endsOn, fields.dueOn].every(isFilled)
  const inOrder = fields.startsOn <= fields.endsOn && fields.endsOn <= fields.dueOn
  return [
    ...(hasLetter ? [] : (['letter'] as const)),
    ...(isFilled(fields.name) ? [] : (['name'] as const)),
    ...(hasDays ? [] : (['days'] as const)),
    ...(hasDays && !inOrder ? (['order'] as const) : []),
    ...(duties === 0 ? (['duties'] as const) : []),
  ]
}

const isFilled = (text: string): boolean => text.trim() !== ''

export function bodyOf(fields: DemandFields, receiverUnitId: string, duties: readonly Duty[]): OpenPeriodBody {
  const { documentId, symbol, issuedOn, subject, name, startsOn, endsOn, dueOn } = fields
  return {
    document: documentId === null ? { symbol: symbol.trim(), issuedOn, subject: subject.trim() } : { documentId },
    name: name.trim(),
    startsOn,
    endsOn,
    dueOn,
    outline: fields.outline
      .split('\n')
      .map((line) => line.trim())
      .filter(isFilled),
    receiverUnitId,
    duties: duties.map(({ targetId, subjectUnitId, reporterUnitId }) => ({ targetId, subjectUnitId, reporterUnitId })),
  }
}
