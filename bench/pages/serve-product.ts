import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nodeArgs } from '../../scripts/node-args.ts'
import { freePort } from '../../src/database/embedded/free-port.ts'

export type Served = { origin: string; stop: () => Promise<void> }

/**
 * The product as `npm start` runs it, on a filled database; builds its pages first where they are not built. What goes
 * wrong in it later is shown.
 */
export const serveProduct = async (databaseURL: string): Promise<Served> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-bench-pages-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/start.ts'], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: databaseURL, SECRET: '', HOST: '', TRUSTED_PROXIES: '', LOG_LEVEL: 'error' },
      ...{ DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: origin, SMTP_URL: '' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(dataDir, { recursive: true, force: true })
  }
  let printed = ''
  try {
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        printed += chunk.toString()
        if (printed.includes('Clientele is running')) resolve()
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${printed}`)))
    })
  } catch (error) {
    await stop()
    throw error
  }
  child.stdout.pipe(process.stderr)
  child.stderr.pipe(process.stderr)
  return { origin, stop }
}
