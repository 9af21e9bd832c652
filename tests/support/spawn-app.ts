import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { nodeArgs } from '../../scripts/node-args.ts'
import { atEnd } from './at-end.ts'
import type { App } from './start-app.ts'

type SecondApp = {
  url: string
  stop: () => Promise<void>
  /** Kills it. */
  kill: () => void
}

type Options = Pick<App, 'databaseURL'> & { folder?: string }

/**
 * A second process of the product on the same database, of a copy of it when its folder is given; ends with this one at
 * the latest.
 */
export const spawnApp = async ({ databaseURL, folder = '.' }: Options): Promise<SecondApp> => {
  const script = path.resolve(folder, 'tests/support/app-process.ts')
  const child = spawn(process.execPath, [...nodeArgs, script], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: databaseURL },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const stop = async () => {
    child.stdin.end()
    await exited
  }
  atEnd(stop)
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^port (\d+)$/.exec(line)?.[1]
    if (port) return { url: `http://127.0.0.1:${port}`, stop, kill: () => void child.kill('SIGKILL') }
  }
  throw new Error('The second process did not start.')
}
