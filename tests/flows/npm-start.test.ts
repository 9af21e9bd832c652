import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { processIdentity } from '../../src/database/embedded/process-identity.ts'
import { atEnd } from '../support/at-end.ts'

const script = fileURLToPath(new URL('../support/parented-process.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the script as npm or a program starts it, until it has said its process id. */
const start = async (file: string, args: string[], env: Record<string, string> = {}) => {
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  while (!/ready \d+/.test(said)) await sleep(50)
  const pid = Number(/ready (\d+)/.exec(said)?.[1])
  const identity = await processIdentity(pid)
  const isAlive = async () => (await processIdentity(pid)) === identity
  atEnd(async () => {
    if (await isAlive()) process.kill(pid, 'SIGKILL')
  })
  return { child, isAlive, said: () => said }
}

const folderWith = async (command: string) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-npm-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ scripts: { start: command } }))
  return folder
}

const tsx = path.join(root, 'node_modules/tsx/dist/loader.mjs')
const command = `${process.execPath} --import ${tsx} ${script}`

const endsWithin = async (isAlive: () => Promise<boolean>, ms: number) => {
  for (const until = Date.now() + ms; Date.now() < until; await sleep(100))
    if (!(await isAlive())) return true
  return false
}

// With `; true` the shell stays between npm and Node whatever shell it is.
it.each([
  ['SIGTERM', command],
  ['SIGTERM', `${command}; true`],
  ['SIGKILL', command],
  ['SIGKILL', `${command}; true`],
] as const)(
  'npm start: %s to npm closes everything in order and leaves nothing (%s)',
  async (signal, script) => {
    const folder = await folderWith(script)
    const { child, isAlive, said } = await start('npm', ['--prefix', folder, 'start'])
    const closed = once(child.stdout, 'close')
    child.kill(signal)
    expect(await endsWithin(isAlive, 10_000)).toBe(true)
    await closed
    expect(said()).toContain('closed')
  },
)

it('started by anything else it goes on when that ends', async () => {
  const { child, isAlive } = await start('sh', ['-c', `${command} & wait`], { npm_lifecycle_event: '' })
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
  await sleep(1_500)
  expect(await isAlive()).toBe(true)
})
