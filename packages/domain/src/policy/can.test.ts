import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import type { Branch, OrgUnitLink, OrgUnitVersion } from '../org-unit/org-unit.ts'
import { treeAsOf } from '../org-unit/tree.ts'
import { ACTIONS, RELATIONS, ROLES, type Relation, type Role } from './actions.ts'
import { type Actor, abilities, authorize, can } from './can.ts'
import { relationsOf } from './relations.ts'

const actor = (...roles: Role[]): Actor => ({ personId: 'p', orgUnitId: 'u', roles })

const LETTER: Record<Role, string> = {
  'records-clerk': 'C',
  leader: 'L',
  'focal-officer': 'F',
  'campaign-office': 'T',
  administrator: 'A',
  officer: 'O',
}

/** Every role, action and relation tried one by one; a letter stands where it is allowed. */
function matrix(): string {
  return ACTIONS.map((action) => {
    const cells = RELATIONS.map((relation) => {
      const allowed = ROLES.filter((role) => can(actor(role), action, { relations: [relation] }).allowed)
      return allowed.length === 0 ? '-' : allowed.map((role) => LETTER[role]).join('')
    })
    return `${action.padEnd(22)} ${cells.map((cell) => cell.padEnd(6)).join(' ')}`.trimEnd()
  }).join('\n')
}

test('every role, action and relation: the whole table', () => {
  expect(`${''.padEnd(22)} own    below  closed receiv lead   owner  member\n${matrix()}`).toMatchInlineSnapshot(`
    "                       own    below  closed receiv lead   owner  member
    document.receive       C      -      -      -      -      -      -
    document.register      C      -      -      C      -      -      -
    document.read          CLFTAO -      -      CLFTAO -      -      CLFTAO
    document.relay         CLT    -      -      CLT    -      -      -
    document.deliver       CT     -      -      -      -      -      -
    campaign.view          CLFTAO -      -      CLFTAO CLFTAO -      CLFTAO
    campaign.draft         LFT    -      -      -      LFT    -      -
    campaign.confirm       LFT    -      -      -      LFT    -      -
    campaign.track         LT     -      -      -      LT     -      -
    target.allocate        LFT    LFT    -      -      LFT    -      -
    pledge.register        CLFT   -      -      -      -      -      -
    pledge.decide          L      -      -      -      -      -      -
    report.demand          LFT    -      -      -      LFT    -      -
    report.view            CLFTAO LFT    -      LFT    LFT    CLFTAO -
    report.edit            FT     -      -      -      -      FT     -
    report.present         FT     -      -      -      -      FT     -
    report.approve         L      -      -      -      -      L      -
    report.enter-approval  CFT    -      -      -      -      CFT    -
    report.submit          CLFT   -      -      -      -      CLFT   -
    report.verify          -      LFT    -      LFT    LFT    -      -
    report.return          -      LFT    -      LFT    LFT    -      -
    figure.answer          LFT    -      -      -      -      -      -
    figure.uphold          LFT    -      -      -      -      LFT    -
    quick-request.ask      LFT    LFT    -      -      LFT    -      -
    quick-request.answer   -      -      -      CLFT   -      -      -
    quick-request.view     CLFTAO -      -      CLFTAO -      -      -
    review.freeze          -      -      -      -      LT     -      -
    review.issue           -      -      -      -      LT     -      -
    publication.approve    L      -      -      -      L      -      -
    org-unit.manage        A      A      -      -      -      -      -
    cluster.manage         TA     TA     -      -      -      -      -
    indicator.manage       T      T      -      -      -      -      -
    people.invite          LTA    LTA    -      -      -      -      -
    people.manage          A      A      -      -      -      -      -
    follow-up.urge         CLFT   CLFT   -      -      LFT    -      -
    standing.view          CLFTAO CLFTAO -      -      CLFTAO CLFTAO -
    audit.view             LA     LA     -      -      -      -      -"
  `)
})

test('several roles together may do what each of them may, and nothing else', () => {
  for (const relation of RELATIONS) {
    for (const first of ROLES) {
      for (const second of ROLES) {
        const each = new Set([first, second].flatMap((role) => abilities(actor(role), { relations: [relation] })))
        expect(new Set(abilities(actor(first, second), { relations: [relation] }))).toEqual(each)
      }
    }
  }
})

test('nobody without a role, and nobody without a relation, may do anything', () => {
  for (const action of ACTIONS) {
    expect(can(actor(), action, { relations: [...RELATIONS] })).toEqual({ allowed: false, code: 'policy.role-missing' })
    expect(can(actor(...ROLES), action, { relations: [] })).toEqual({
      allowed: false,
      code: 'policy.outside-jurisdiction',
    })
    expect(can(actor(...ROLES), action, { relations: ['closed-below'] })).toEqual({
      allowed: false,
      code: 'policy.closed-line',
    })
  }
})

test('a check that passes leaves its proof, one that fails throws its reason', () => {
  const proof = authorize(actor('focal-officer'), 'report.edit', { relations: ['own'], reportId: 'r1' })
  expect(proof).toMatchObject({ action: 'report.edit', resource: { reportId: 'r1' } })
  expect(() => authorize(actor('officer'), 'report.edit', { relations: ['own'] })).toThrow('policy.role-missing')
  expect(() => authorize(actor('leader'), 'report.approve', { relations: ['below'] })).toThrow(
    'policy.outside-jurisdiction',
  )
})

const since = { validFrom: plainDate('2000-01-01'), validTo: null }
const office = (orgUnitId: string, branch: Branch): OrgUnitVersion => ({
  orgUnitId,
  name: orgUnitId,
  code: null,
  tier: 'tinh',
  branch,
  ...since,
})
const under = (superiorId: string, subordinateId: string): OrgUnitLink => ({
  kind: 'parent',
  superiorId,
  subordinateId,
  ...since,
})
const tree = treeAsOf({
  date: plainDate('2021-02-01'),
  versions: [
    office('province', 'chinh-quyen'),
    office('home-affairs', 'chinh-quyen'),
    office('district', 'chinh-quyen'),
    office('procuracy', 'kiem-sat'),
    office('procuracy-district', 'kiem-sat'),
  ],
  links: [
    under('province', 'home-affairs'),
    under('province', 'district'),
    under('province', 'procuracy'),
    under('procuracy', 'procuracy-district'),
  ],
})
const relations = (acting: string, orgUnitId: string, campaignLeadId?: string): Relation[] =>
  relationsOf(tree, acting, campaignLeadId === undefined ? { orgUnitId } : { orgUnitId, campaignLeadId })

test('jurisdiction is read from the tree: own, below, and closed where another line begins', () => {
  expect(relations('province', 'province')).toEqual(['own'])
  expect(relations('province', 'district')).toEqual(['below'])
  expect(relations('province', 'procuracy')).toEqual(['below'])
  expect(relations('province', 'procuracy-district')).toEqual(['closed-below'])
  expect(relations('procuracy', 'procuracy-district')).toEqual(['below'])
  expect(relations('district', 'procuracy')).toEqual([])
})

test('the office that leads a campaign sees as far as the province does, and not into a closed line', () => {
  expect(relations('home-affairs', 'district', 'home-affairs')).toEqual(['campaign-lead'])
  expect(relations('home-affairs', 'procuracy', 'home-affairs')).toEqual(['campaign-lead'])
  expect(relations('home-affairs', 'procuracy-district', 'home-affairs')).toEqual(['closed-below'])
})

test('whoever received a document or owns a figure stands so to it, wherever it sits', () => {
  expect(
    relationsOf(tree, 'district', { orgUnitId: 'province', receiverIds: ['district'], memberIds: ['district'] }),
  ).toEqual(['receiver', 'member'])
  expect(relationsOf(tree, 'home-affairs', { orgUnitId: 'district', dataOwnerId: 'home-affairs' })).toEqual([
    'data-owner',
  ])
})
