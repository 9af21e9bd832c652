import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { onShutdown } from './shutdown.ts'

const tickSeconds = 5

const showProgress = (log: { info(message: string): void }) => {
  const startedAt = Date.now()
  const isTerminal = process.stderr.isTTY
  const text = () => `Building the pages … ${Math.round((Date.now() - startedAt) / 1000)} s`
  const show = () => (isTerminal ? process.stderr.write(`\r${text()}`) : log.info(text()))
  show()
  const timer = setInterval(show, isTerminal ? 1000 : tickSeconds * 1000)
  return () => {
    clearInterval(timer)
    if (isTerminal) process.stderr.write('\r\x1b[K')
    return Math.round((Date.now() - startedAt) / 1000)
  }
}

/**
 * Runs `next build` in `rootDir` into the folder `distDir` with its output in `logFile`, and reports progress every few seconds.
 * @throws OperatorError when it fails, after showing that output on stderr
 */
export const runNextBuild = async (options: {
  rootDir: string
  distDir: string
  logFile: string
  log: { info(message: string): void }
}) => {
  const { rootDir, distDir, logFile, log } = options
  const output = await open(logFile, 'w', 0o600)
  const next = createRequire(join(rootDir, 'package.json')).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: rootDir,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CLIENTELE_PAGES: distDir },
    stdio: ['ignore', output.fd, output.fd],
  })
  const exited = new Promise<number>((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code ?? 1))
  })
  await output.close()
  const stopProgress = showProgress(log)
  let isStopping = false
  const forget = onShutdown(async () => {
    isStopping = true
    process.exitCode = 1
    child.kill()
    await exited
  })
  const code = await exited
  const seconds = stopProgress()
  // The process is about to exit on a signal: report neither success nor failure.
  if (isStopping) await new Promise<never>(() => {})
  forget()
  if (code === 0) return log.info(`Built the pages in ${seconds} s`)
  process.stderr.write(await readFile(logFile, 'utf8'))
  throw new OperatorError(`The pages could not be built; the reason is above and in ${logFile}.`)
}
