/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
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
      from: { path: '^src/', pathNot: '^src/(app/|admin/(?![a-z-]+\\.ts$))' },
      to: { path: '^(node_modules/)?(react|react-dom|@payloadcms/ui|next)(/|$)' },
    },
    {
      name: 'pages-are-a-leaf',
      comment: 'Server code names components by path, for the import map, and never imports them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|admin)/' },
      to: { path: '^src/(app|admin)/', pathNot: '^src/admin/[a-z-]+\\.ts$' },
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
    exclude: { path: '\\.(css|svg)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
