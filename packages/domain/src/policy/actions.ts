export const ROLES = [
  'records-clerk',
  'leader',
  'focal-officer',
  'campaign-office',
  'administrator',
  'officer',
] as const
/** Văn thư, lãnh đạo, chuyên viên đầu mối, cơ quan thường trực, quản trị, cán bộ: held in one unit. */
export type Role = (typeof ROLES)[number]

export const RELATIONS = ['own', 'below', 'closed-below', 'receiver', 'campaign-lead', 'data-owner', 'member'] as const
/**
 * How the actor's unit stands to the resource: it is its own; it lies in its subtree; it lies there behind a closed
 * line; it was sent it (a document, a report); it leads the campaign; it owns the figures; it takes part.
 */
export type Relation = (typeof RELATIONS)[number]

export const ACTIONS = [
  'document.receive',
  'document.register',
  'document.read',
  'document.relay',
  'document.deliver',
  'campaign.view',
  'campaign.draft',
  'campaign.confirm',
  'campaign.track',
  'target.allocate',
  'pledge.register',
  'pledge.decide',
  'report.demand',
  'report.view',
  'report.edit',
  'report.present',
  'report.approve',
  'report.enter-approval',
  'report.submit',
  'report.verify',
  'report.return',
  'figure.answer',
  'figure.uphold',
  'quick-request.ask',
  'quick-request.answer',
  'quick-request.view',
  'review.freeze',
  'review.issue',
  'publication.approve',
  'org-unit.manage',
  'cluster.manage',
  'indicator.manage',
  'people.invite',
  'people.manage',
  'follow-up.urge',
  'standing.view',
  'audit.view',
] as const
export type Action = (typeof ACTIONS)[number]

export interface Grant {
  readonly roles: readonly Role[]
  readonly over: readonly Relation[]
}

const everyone = ROLES
const deskOfReports = ['focal-officer', 'campaign-office'] as const
const deskOfCampaign = ['campaign-office', 'leader'] as const
const checkers = ['campaign-office', 'leader', 'focal-officer'] as const

/**
 * Who may do what, over what: the only place where it is said. Nothing is granted over `closed-below`: what lies inside
 * a closed line is its own superior's.
 */
export const POLICY = {
  'document.receive': [{ roles: ['records-clerk'], over: ['own'] }],
  'document.register': [{ roles: ['records-clerk'], over: ['own', 'receiver'] }],
  'document.read': [{ roles: everyone, over: ['own', 'receiver', 'member'] }],
  'document.relay': [{ roles: ['records-clerk', ...deskOfCampaign], over: ['own', 'receiver'] }],
  'document.deliver': [{ roles: ['records-clerk', 'campaign-office'], over: ['own'] }],
  'campaign.view': [{ roles: everyone, over: ['own', 'campaign-lead', 'member', 'receiver'] }],
  'campaign.draft': [{ roles: [...deskOfCampaign, 'focal-officer'], over: ['own', 'campaign-lead'] }],
  'campaign.confirm': [{ roles: [...deskOfCampaign, 'focal-officer'], over: ['own', 'campaign-lead'] }],
  'campaign.track': [{ roles: deskOfCampaign, over: ['own', 'campaign-lead'] }],
  'target.allocate': [{ roles: [...deskOfCampaign, 'focal-officer'], over: ['own', 'below', 'campaign-lead'] }],
  'pledge.register': [{ roles: ['records-clerk', 'leader', ...deskOfReports], over: ['own'] }],
  'pledge.decide': [{ roles: ['leader'], over: ['own'] }],
  'report.demand': [{ roles: [...deskOfCampaign, 'focal-officer'], over: ['own', 'campaign-lead'] }],
  'report.view': [
    { roles: everyone, over: ['own', 'data-owner'] },
    { roles: checkers, over: ['below', 'receiver', 'campaign-lead'] },
  ],
  'report.edit': [{ roles: deskOfReports, over: ['own', 'data-owner'] }],
  'report.present': [{ roles: deskOfReports, over: ['own', 'data-owner'] }],
  'report.approve': [{ roles: ['leader'], over: ['own', 'data-owner'] }],
  'report.enter-approval': [{ roles: ['records-clerk', ...deskOfReports], over: ['own', 'data-owner'] }],
  'report.submit': [{ roles: ['records-clerk', 'leader', ...deskOfReports], over: ['own', 'data-owner'] }],
  'report.verify': [{ roles: checkers, over: ['below', 'receiver', 'campaign-lead'] }],
  'report.return': [{ roles: checkers, over: ['below', 'receiver', 'campaign-lead'] }],
  'figure.answer': [{ roles: ['leader', ...deskOfReports], over: ['own'] }],
  'figure.uphold': [{ roles: ['leader', ...deskOfReports], over: ['own', 'data-owner'] }],
  'quick-request.ask': [{ roles: checkers, over: ['own', 'below', 'campaign-lead'] }],
  'quick-request.answer': [{ roles: ['records-clerk', 'leader', ...deskOfReports], over: ['receiver'] }],
  'quick-request.view': [{ roles: everyone, over: ['own', 'receiver'] }],
  'review.freeze': [{ roles: deskOfCampaign, over: ['campaign-lead'] }],
  'review.issue': [{ roles: deskOfCampaign, over: ['campaign-lead'] }],
  'publication.approve': [{ roles: ['leader'], over: ['own', 'campaign-lead'] }],
  'org-unit.manage': [{ roles: ['administrator'], over: ['own', 'below'] }],
  'cluster.manage': [{ roles: ['campaign-office', 'administrator'], over: ['own', 'below'] }],
  'indicator.manage': [{ roles: ['campaign-office'], over: ['own', 'below'] }],
  'people.invite': [{ roles: ['administrator', 'leader', 'campaign-office'], over: ['own', 'below'] }],
  'people.manage': [{ roles: ['administrator'], over: ['own', 'below'] }],
  'follow-up.urge': [
    { roles: checkers, over: ['own', 'below', 'campaign-lead'] },
    { roles: ['records-clerk'], over: ['own', 'below'] },
  ],
  'standing.view': [{ roles: everyone, over: ['own', 'below', 'campaign-lead', 'data-owner'] }],
  'audit.view': [{ roles: ['administrator', 'leader'], over: ['own', 'below'] }],
} as const satisfies Record<Action, readonly Grant[]>
