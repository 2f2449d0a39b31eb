import Type, { type Static } from 'typebox'
import { Abilities, Day, Id, Nullable, Text } from './shared.ts'

const Words = Nullable(Type.String())
export const UnitRef = Type.Object({ id: Id, name: Type.String() })
export const Said = Type.Object({ code: Type.String(), message: Type.String() })

/** Where something stands against its last day. */
export const Due = Type.Object({
  kind: Type.Enum(['sent', 'sent-late', 'late', 'due-today', 'due-soon', 'due-later']),
  daysLeft: Type.Integer(),
  daysLate: Type.Integer(),
})

/** The letter that demands a report. */
export const DemandLetter = Type.Object({ documentId: Id, symbol: Words, issuedOn: Nullable(Day), subject: Words })

export const DemandedPeriod = Type.Object({
  id: Id,
  name: Type.String(),
  startsOn: Day,
  endsOn: Day,
  dueOn: Day,
  due: Due,
  letter: Nullable(DemandLetter),
  receiver: UnitRef,
  outline: Type.Array(Type.String()),
  expected: Type.Integer({ description: 'Units that are to report' }),
  sent: Type.Integer(),
  verified: Type.Integer(),
})
export type DemandedPeriod = Static<typeof DemandedPeriod>
export const DemandList = Type.Object({ periods: Type.Array(DemandedPeriod), abilities: Abilities })

const duty = { targetId: Nullable(Id), subjectUnitId: Id, reporterUnitId: Id }
export const DemandProposal = Type.Object({
  receiver: UnitRef,
  outline: Type.Array(Type.String()),
  duties: Type.Array(
    Type.Object({ ...duty, indicator: Words, subjectName: Type.String(), reporterName: Type.String() }),
  ),
  mayOwn: Type.Array(UnitRef, { description: 'Units that may be named as the owner of a target’s figures' }),
  owners: Type.Array(Type.Object({ targetId: Id, orgUnitId: Id }), {
    description: 'Who owned which target’s figures in the period before',
  }),
})

export const OpenPeriodBody = Type.Object(
  {
    document: Type.Union([
      Type.Object(
        {
          symbol: Text(60),
          issuedOn: Day,
          subject: Text(500),
          signer: Type.Optional(Text(100)),
          text: Type.Optional(Type.String({ maxLength: 500_000 })),
        },
        { additionalProperties: false },
      ),
      Type.Object({ documentId: Id }, { additionalProperties: false }),
    ]),
    name: Text(120),
    startsOn: Day,
    endsOn: Day,
    dueOn: Day,
    outline: Type.Array(Text(300), { maxItems: 100 }),
    receiverUnitId: Id,
    duties: Type.Array(Type.Object(duty, { additionalProperties: false }), { minItems: 1, maxItems: 50_000 }),
  },
  { additionalProperties: false },
)
export type OpenPeriodBody = Static<typeof OpenPeriodBody>
export const PeriodOpened = Type.Object({ periodId: Id, duties: Type.Integer(), notes: Type.Array(Said) })
