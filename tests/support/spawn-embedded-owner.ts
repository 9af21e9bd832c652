import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { nodeArgs } from '../../scripts/node-args.ts'

/** Starts a process that owns an embedded server; `firstLine` is its address, or the error. */
export const spawnEmbeddedOwner = async (dataDir: string) => {
  const script = fileURLToPath(new URL('./embedded-owner.ts', import.meta.url))
  const child = spawn(process.execPath, [...nodeArgs, script, dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  const exited = once(child, 'exit')
  return { pid: child.pid ?? 0, firstLine: await nextLine(), nextLine, exited }
}
