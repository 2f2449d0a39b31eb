import { BRANCHES, LINK_KINDS, TIERS } from '@thidua/domain/org-unit/org-unit'
import Type, { type Static } from 'typebox'
import { Abilities, Day, Id, Nullable, Text } from './shared.ts'

const oneOf = <T extends readonly string[]>(values: T) => Type.Enum([...values] as T[number][])
export const Tier = oneOf(TIERS)
export const Branch = oneOf(BRANCHES)
export const LinkKind = oneOf(LINK_KINDS)

export const OrgUnitRow = Type.Object({
  id: Id,
  name: Type.String(),
  code: Nullable(Type.String()),
  tier: Tier,
  branch: Branch,
  superiorId: Nullable(Id),
  depth: Type.Integer({ description: '0 at a root' }),
  childCount: Type.Integer(),
})
export type OrgUnitRow = Static<typeof OrgUnitRow>

export const OrgUnitList = Type.Object({ asOf: Day, orgUnits: Type.Array(OrgUnitRow), abilities: Abilities })
export const OrgUnitListQuery = Type.Object({
  asOf: Type.Optional(Day),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  branch: Type.Optional(Branch),
  tier: Type.Optional(Tier),
})

const Version = Type.Object({
  name: Type.String(),
  code: Nullable(Type.String()),
  tier: Tier,
  branch: Branch,
  validFrom: Day,
  validTo: Nullable(Day),
})
const Link = Type.Object({
  kind: LinkKind,
  superiorId: Id,
  superiorName: Type.String(),
  validFrom: Day,
  validTo: Nullable(Day),
})
const Succession = Type.Object({
  kind: Type.String(),
  orgUnitId: Id,
  name: Type.String(),
  direction: Type.Enum(['from', 'to']),
  happenedOn: Day,
  decision: Nullable(Type.Object({ symbol: Type.String(), issuedOn: Day })),
})
const Member = Type.Object({
  membershipId: Id,
  personId: Id,
  fullName: Type.String(),
  position: Type.String(),
  roles: Type.Array(Type.String()),
})
const OpenInvitation = Type.Object({
  id: Id,
  fullName: Type.String(),
  position: Type.String(),
  roles: Type.Array(Type.String()),
  expiresAt: Type.String(),
})

export const OrgUnitDetail = Type.Object({
  id: Id,
  name: Type.String(),
  versions: Type.Array(Version),
  links: Type.Array(Link),
  successions: Type.Array(Succession),
  members: Type.Array(Member),
  invitations: Type.Array(OpenInvitation),
  abilities: Abilities,
})
export type OrgUnitDetail = Static<typeof OrgUnitDetail>

const Name = Text(300)
const Code = Nullable(Type.String({ maxLength: 40 }))
export const AddOrgUnitBody = Type.Object(
  { name: Name, code: Code, tier: Tier, branch: Branch, superiorId: Nullable(Id), on: Day },
  { additionalProperties: false },
)
export const RenameOrgUnitBody = Type.Object({ name: Name, on: Day }, { additionalProperties: false })
export const CloseOrgUnitBody = Type.Object({ on: Day }, { additionalProperties: false })
export const MoveOrgUnitBody = Type.Object(
  { superiorId: Id, kind: Type.Optional(LinkKind), on: Day },
  { additionalProperties: false },
)
const Decision = Type.Object(
  { symbol: Text(60), issuedOn: Day },
  { additionalProperties: false, description: 'The document that decided it' },
)
export const MergeOrgUnitsBody = Type.Object(
  {
    orgUnitIds: Type.Array(Id, { minItems: 1, maxItems: 100 }),
    intoId: Id,
    on: Day,
    decision: Type.Optional(Nullable(Decision)),
  },
  { additionalProperties: false },
)
export const SplitOrgUnitBody = Type.Object(
  {
    stays: Type.Boolean({ description: 'The office stays while others leave it; else it ends' }),
    successors: Type.Array(Type.Object({ name: Name, code: Code }, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 20,
    }),
    heirs: Type.Array(
      Type.Object(
        {
          orgUnitId: Id,
          successor: Nullable(Type.Integer({ minimum: 0, description: 'Place among the successors; null stays' })),
        },
        { additionalProperties: false },
      ),
      { maxItems: 2000 },
    ),
    on: Day,
    decision: Decision,
  },
  { additionalProperties: false },
)
export const OrgUnitChanged = Type.Object({ orgUnitId: Id })
export const OrgUnitsImported = Type.Object({ added: Type.Integer() })

export const InviteBody = Type.Object(
  { fullName: Text(100), position: Text(200), roles: Type.Array(Type.String(), { minItems: 1, maxItems: 6 }) },
  { additionalProperties: false },
)
export const Invited = Type.Object({
  id: Id,
  path: Type.String({ description: 'Path of the link to hand over; shown once' }),
  expiresAt: Type.String(),
})
export const AddMembershipBody = Type.Object(
  {
    personId: Id,
    position: Text(200),
    roles: Type.Array(Type.String(), { minItems: 1, maxItems: 6 }),
    from: Day,
  },
  { additionalProperties: false },
)
export const MembershipAdded = Type.Object({ membershipId: Id })
export const EndMembershipBody = Type.Object({ on: Day }, { additionalProperties: false })
