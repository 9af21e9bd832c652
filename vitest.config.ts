import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** What needs the run's PostgreSQL, and may wait on a busy machine. */
const withDatabase = {
  setupFiles: ['tests/support/setup.ts'],
  globalSetup: ['tests/support/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 600_000,
  teardownTimeout: 30_000,
}

const projects: TestProjectInlineConfiguration[] = [
  // Pure functions: no database, and one process for many files.
  { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], isolate: false } },
  // One process for many files, yet each has its own database and its own app (tests/support/setup.ts).
  {
    extends: true,
    test: {
      ...withDatabase,
      name: 'api',
      include: ['tests/{api,config}/**/*.test.ts'],
      isolate: false,
      sequence: { groupOrder: 1 },
    },
  },
  // A process for each file: they start and kill others, and hold back time and connections.
  {
    extends: true,
    test: {
      ...withDatabase,
      name: 'flows',
      include: ['tests/{flows,payload,races}/**/*.test.ts'],
      sequence: { groupOrder: 2 },
    },
  },
]

// One browser for many files; each has a product and a database of its own.
const pages: TestProjectInlineConfiguration = {
  extends: true,
  test: { ...withDatabase, name: 'pages', include: ['tests/e2e/**/*.test.ts'], isolate: false },
}

export default defineConfig({
  // The same copy of graphql that Payload loads; its types know only each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // No test is timed: a busy machine may need long for what is waited for.
    expect: { poll: { timeout: 30_000 } },
    // Compiled sources are kept by the hash of their content: most of what a single file would wait for.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest-modules' },
    projects: process.env.CLIENTELE_E2E ? [pages] : projects,
  },
})
