import { afterAll, afterEach, vi } from 'vitest'

// Files of one worker run one after another in one process. Each begins with the source modules unloaded, so that it
// reads its own settings and opens its own app; only packages stay loaded.
vi.resetModules()
globalThis._payload?.clear()

const { closeAll } = await import('./at-end.ts')
const { collectReports } = await import('./report-on-failure.ts')
const settings = { ...process.env }

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.error(await collectReports())
})

afterAll(async () => {
  await closeAll()
  for (const name of Object.keys(process.env)) if (!(name in settings)) delete process.env[name]
  Object.assign(process.env, settings)
})
