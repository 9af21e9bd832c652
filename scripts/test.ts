/** `npm test`: all checks and tests. Continues after a failure, so that one run shows them all. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const startedAt = Date.now()
const total = { passed: 0, failed: 0 }
const broken: string[] = []

// The tests bring their own settings and never use the developer's database or mail server.
const ownSettings = [
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_POOL',
  'SMTP_URL',
  'PUBLIC_URL',
  'SECRET',
  'PORT',
  'HOST',
  'DATA_DIR',
  'TRUSTED_PROXIES',
  'CORS_ORIGINS',
  'METRICS_TOKEN',
  'SHUTDOWN_DELAY',
  'LOG_FORMAT',
  'NODE_ENV',
]
const environment = { ...process.env }
for (const name of ownSettings) delete environment[name]

const print = (line: string) => process.stdout.write(`\n[${minutes()}] ${line}\n`)

const minutes = () => {
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

type Command = { file: string; args: string[]; extra?: Record<string, string>; log?: Writable }

const run = ({ file, args, extra, log }: Command) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', file), ...args], {
      cwd: root,
      env: { ...environment, NEXT_TELEMETRY_DISABLED: '1', ...extra },
      stdio: ['ignore', log ? 'pipe' : 'inherit', log ? 'pipe' : 'inherit'],
    })
    if (log) for (const output of [child.stdout, child.stderr]) output?.pipe(log, { end: false })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })

/** The output of a check is shown once it has ended, because two checks run concurrently. */
const check = async (name: string, file: string, ...args: string[]) => {
  const log = new PassThrough()
  const printed = text(log)
  const isGood = await run({ file, args, log })
  log.end()
  print(name)
  process.stdout.write(await printed)
  count(name, isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

const count = (name: string, { passed, failed }: typeof total, failures: string[] = []) => {
  total.passed += passed
  total.failed += failed
  if (failed > 0) broken.push([name, ...failures].join('\n  '))
}

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** A line for each test that failed, and for each file that failed outside of its tests. */
const findFailures = ({ testResults }: z.infer<typeof report>) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`]
    return failed.map(({ fullName, failureMessages }) => {
      const reason = firstLine(failureMessages?.[0] ?? '')
      return `${file} > ${fullName}: ${reason}`
    })
  })

const firstLine = (text: string) => stripVTControlCharacters(text).split('\n', 1)[0]?.slice(0, 300) ?? ''

/** A test file that failed before its tests counts as one failure, and so does a run without a report. */
const runTests = async (name: string, args: string[], extra: Record<string, string> = {}) => {
  print(name)
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-report-'))
  const file = path.join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isGood = await run({ file: 'vitest/vitest.mjs', args: ['run', ...reporters, ...args], extra })
  const written = await readFile(file, 'utf8').catch(() => '{}')
  await rm(folder, { recursive: true, force: true })
  const parsed = report.safeParse(JSON.parse(written))
  if (!parsed.success) return count(name, { passed: 0, failed: 1 }, ['It left no report.'])
  const failures = findFailures(parsed.data)
  if (!isGood && failures.length === 0) failures.push('It ended with an error outside its tests.')
  count(name, { passed: parsed.data.numPassedTests, failed: failures.length }, failures)
}

const runPages = async () => {
  const name = 'The pages in Chromium'
  try {
    print('Looking for Chromium and building the pages')
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

const checkTheRest = async () => {
  const cruised = ['src', 'scripts', 'tests', 'bench']
  await check('Types', 'typescript/bin/tsc', '--noEmit')
  await check('Formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')
  await check('Dependency rules', 'dependency-cruiser/bin/dependency-cruise.mjs', ...cruised)
  await check('Unused code', 'knip/bin/knip.js', '--no-config-hints')
}

// Each of the checks uses one core, and lint takes as long as all the others.
print('Checking the sources')
await Promise.all([check('Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'), checkTheRest()])
await runTests('Units, config, API, flows and races', [])
await runPages()

if (broken.length > 0) print(`Broken:\n${broken.join('\n')}`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0
