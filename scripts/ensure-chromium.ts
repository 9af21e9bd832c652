import { execFile, spawn } from 'node:child_process'
import { chromium } from 'playwright-core'
import { OperatorError } from '../src/kernel/operator-error.ts'

const usualPlaces = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Whether it starts: a distribution's `chromium-browser` may only be a stub that points to another package. */
const works = (command: string) =>
  new Promise<boolean>((resolve) => {
    execFile(command, ['--version'], { timeout: 30_000 }, (error) => resolve(error === null))
  })

const pathOf = (command: string) =>
  new Promise<string>((resolve) => {
    execFile('/bin/sh', ['-c', 'command -v "$1"', 'sh', command], (_error, stdout) => resolve(stdout.trim()))
  })

const firstThatWorks = async (places: string[]) => {
  for (const place of places) {
    const path = await pathOf(place)
    if (path !== '' && (await works(path))) return path
  }
  return undefined
}

const aptGet = (...args: string[]) =>
  new Promise<boolean>((resolve) => {
    const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })

/**
 * The path of a Chromium or Chrome that starts: the given one, else one found on this machine, else, for root on
 * Debian, one installed now (progress on stderr).
 * @throws OperatorError naming the command that installs one
 */
export const findChromium = async (chosen = process.env.CHROMIUM_PATH): Promise<string> => {
  if (chosen) {
    if (await works(chosen)) return chosen
    throw new OperatorError(
      `CHROMIUM_PATH names ${chosen}, which does not start; set it to a Chromium or unset it.`,
    )
  }
  const places = [...usualPlaces, chromium.executablePath()]
  const found = await firstThatWorks(places)
  if (found) return found
  if (process.getuid?.() === 0 && (await pathOf('apt-get')) !== '') {
    process.stderr.write('No Chromium found; installing one with apt-get.\n')
    await aptGet('update')
    await aptGet('install', '-y', 'chromium')
    const installed = await firstThatWorks(places)
    if (installed) return installed
  }
  throw new OperatorError(
    'No Chromium found; run `sudo apt-get install -y chromium` or `npx playwright-core install --with-deps chromium`, or set CHROMIUM_PATH.',
  )
}
