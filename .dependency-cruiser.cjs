/**
 * The rooms of `src` from the lowest floor to the highest. A room imports from its own floor and those below, so that no
 * circle of rooms can come about. Each floor is a list of paths relative to `src`; a path that is named on a floor of its
 * own (`payload/panel`) does not belong to the floor of the folder around it.
 */
const floors = [
  ['domain/'],
  ['i18n/'],
  ['kernel/', 'env\\.ts$', 'payload-types\\.ts$'],
  ['migrations/', 'database/'],
  ['payload/(?!panel/)'],
  ['input/'],
  ['access/'],
  ['fields/'],
  ['hooks/'],
  ['emails/'],
  ['identity/'],
  ['collections/', 'globals/'],
  ['jobs/'],
  ['transport/'],
  ['ui/'],
  ['payload/panel/'],
  ['admin/'],
  ['app/'],
  ['(payload\\.config|server|open-payload)\\.ts$'],
]

const pathOf = (paths) => `^src/(${paths.join('|')})`

const keepFloor = (floor, index) => ({
  name: `floor-${index}-imports-from-below`,
  comment: `What stands on the floor of ${floor.join(', ')} imports from its own floor and those below.`,
  severity: 'error',
  from: { path: pathOf(floor), pathNot: '\\.test\\.tsx?$' },
  to: { path: pathOf(floors.slice(index + 1).flat()) },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floors.slice(0, -1).map(keepFloor),
    {
      name: 'every-file-has-a-floor',
      comment: 'A new room is entered in the list of floors.',
      severity: 'error',
      from: { path: '^src/', pathNot: pathOf(floors.flat()) },
      to: {},
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or need a third. Cycles of types alone are fine.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-stands-alone',
      comment:
        'A decision is a pure function: src/domain imports nothing but itself, no package and no Node module.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'migrations-import-the-database-only',
      comment:
        'The tests store a migrated database by a hash of src/migrations and src/database; nothing else may change it.',
      severity: 'error',
      from: { path: '^src/migrations/' },
      to: { path: '^(src|scripts|tests)/', pathNot: '^src/(migrations|database)/' },
    },
    {
      name: 'react-in-the-pages-only',
      comment: 'Nothing but the panel and the pages needs React; the server starts without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ui/|payload/panel/|app/|admin/(?![a-z-]+\\.ts$))' },
      to: { path: '^(node_modules/)?(react|react-dom|@payloadcms/ui|next)(/|$)' },
    },
    {
      name: 'pages-are-a-leaf',
      comment: 'Server code names components by path, for the import map, and never imports them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ui|payload/panel|app|admin)/' },
      to: { path: '^src/(ui|payload/panel|app|admin)/', pathNot: '^src/admin/[a-z-]+\\.ts$' },
    },
    {
      name: 'daily-pages-without-payloads-interface',
      comment:
        'Payload’s interface weighs more than a whole page of the panel, and draws its forms only after its scripts run. It stays with the pages of (stock).',
      severity: 'error',
      from: { path: '^src/app/\\(payload\\)/\\(pages\\)/' },
      to: { path: '^(node_modules/)?@payloadcms/(ui|next)(/|$)', reachable: true },
    },
    {
      name: 'product-without-tools',
      comment: 'The product does not need its scripts, tests or bench.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(scripts|tests|bench)/' },
    },
    {
      name: 'nothing-imports-a-test',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'runtime-needs-dependencies',
      comment: 'What the product imports is a dependency, not a development dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg)$|/\\.next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
