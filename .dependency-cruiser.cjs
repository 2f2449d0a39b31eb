/** Data flows one way; the folders say so. A folder of `domain` imports only those that stand before it here. */
const domain = [
  'kernel',
  'org-unit',
  'registry',
  'campaign',
  'cascade',
  'allocation',
  'report',
  'quick-request',
  'standing',
  'follow-up',
  'review',
  'scoring',
  'council',
  'commendation',
  'election',
  'casework',
  'publication',
  'policy',
]

const domainOrder = domain.flatMap((folder, place) => {
  const later = domain.slice(place + 1)
  return later.length === 0
    ? []
    : [
        {
          name: `domain-${folder}-looks-only-back`,
          severity: 'error',
          from: { path: `^packages/domain/src/${folder}/`, pathNot: '\\.test\\.ts$' },
          to: { path: `^packages/domain/src/(${later.join('|')})/` },
        },
      ]
})

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'documents-know-nothing-else',
      severity: 'error',
      from: { path: '^packages/official-document/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/official-document/src' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(packages/(domain|official-document)/src|node_modules/decimal\\.js)' },
    },
    {
      name: 'contract-knows-rules-only',
      severity: 'error',
      from: { path: '^packages/contract/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(packages/(contract|domain|official-document)/src|node_modules/(@sinclair/)?typebox)' },
    },
    {
      name: 'web-never-imports-server',
      severity: 'error',
      from: { path: '^packages/web' },
      to: { path: '^(packages/server|demo)' },
    },
    {
      name: 'server-never-imports-web',
      severity: 'error',
      from: { path: '^packages/server' },
      to: { path: '^packages/web/src' },
    },
    {
      name: 'portal-stands-alone',
      comment: 'The public page sees nothing but what the server hands it.',
      severity: 'error',
      from: { path: '^packages/web/src/portal' },
      to: { path: '^packages/web/src/(staff|generated)' },
    },
    ...domainOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
    },
  },
}
