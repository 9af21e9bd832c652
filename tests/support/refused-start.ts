import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { nodeArgs } from '../../scripts/node-args.ts'
import { atEnd } from './at-end.ts'

/** Starts the product, which must fail with code 1, and returns the lines of its error message. */
export const refusedStart = async (settings: Record<string, string>): Promise<string[]> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-start-'))
  atEnd(() => rm(dataDir, { recursive: true, force: true }))
  const env = Object.assign({ ...process.env }, { PORT: '0', DATA_DIR: dataDir }, settings)
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/start.ts'], { env })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  if (code !== 1) throw new Error(`The start ended with ${code}: ${said}`)
  return said.trim().split('\n')
}
