/** `npm test`: everything that has to hold. Goes on after a failure, so that one run shows them all. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const startedAt = Date.now()
const total = { passed: 0, failed: 0 }
const broken: string[] = []

// The tests bring their own settings: never the database or the mail server of whoever runs them.
const ownSettings = [
  'DATABASE_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'SECRET',
  'PORT',
  'HOST',
  'DATA_DIR',
  'TRUSTED_PROXIES',
  'NODE_ENV',
]
const environment = { ...process.env }
for (const name of ownSettings) delete environment[name]

const tell = (line: string) => process.stdout.write(`\n[${minutes()}] ${line}\n`)

const minutes = () => {
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const run = (file: string, args: string[], extra: Record<string, string> = {}) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', file), ...args], {
      cwd: root,
      env: { ...environment, NEXT_TELEMETRY_DISABLED: '1', ...extra },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })

const check = async (name: string, file: string, ...args: string[]) => {
  tell(name)
  count(name, (await run(file, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

const count = (name: string, { passed, failed }: typeof total) => {
  total.passed += passed
  total.failed += failed
  if (failed > 0) broken.push(name)
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/** A test file that broke before its tests counts as one failure, and so does a run that left no report. */
const runTests = async (name: string, args: string[], extra: Record<string, string> = {}) => {
  tell(name)
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-report-'))
  const file = path.join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isGood = await run('vitest/vitest.mjs', ['run', ...reporters, ...args], extra)
  const written = await readFile(file, 'utf8').catch(() => '{}')
  await rm(folder, { recursive: true, force: true })
  const parsed = report.safeParse(JSON.parse(written))
  if (!parsed.success) return count(name, { passed: 0, failed: 1 })
  const { numPassedTests: passed, numFailedTests, testResults } = parsed.data
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = numFailedTests + brokenFiles.length
  count(name, { passed, failed: failed === 0 && !isGood ? 1 : failed })
}

const runPages = async () => {
  const name = 'The pages in Chromium'
  try {
    tell('Looking for Chromium and building the pages')
    const { findChromium } = await import('./ensure-chromium.ts')
    const { buildIfStale } = await import('./build-if-stale.ts')
    const chromium = await findChromium()
    await buildIfStale({ log: console, dataDir: path.join(root, '.build', 'log') })
    await runTests(name, ['tests/e2e'], { CLIENTELE_E2E: '1', CHROMIUM_PATH: chromium })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    count(name, { passed: 0, failed: 1 })
  }
}

await check('Types', 'typescript/bin/tsc', '--noEmit')
await check('Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0')
await check('Formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')
await check(
  'Dependency rules',
  'dependency-cruiser/bin/dependency-cruise.mjs',
  'src',
  'scripts',
  'tests',
  'bench',
)
await check('Unused code', 'knip/bin/knip.js', '--no-config-hints')
await runTests('Units, config, API, flows and races', [])
await runPages()

if (broken.length > 0) tell(`Broken: ${broken.join('; ')}`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0
