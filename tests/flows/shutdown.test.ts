import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'

const script = fileURLToPath(new URL('../support/stopping-process.ts', import.meta.url))

const runUntilReady = async (drainMs: number) => {
  const child = spawn(process.execPath, [...nodeArgs, script, String(drainMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const exited = once(child, 'close')
  await once(reader, 'line')
  return {
    send: (signal: NodeJS.Signals) => child.kill(signal),
    end: async () => ({ code: Number((await exited)[0]), lines: lines.slice(1) }),
  }
}

describe('stopping', { timeout: 30_000 }, () => {
  test('closes in reverse order, waits for each, and ends well, though npm repeats the Ctrl-C', async () => {
    const { send, end } = await runUntilReady(300)
    send('SIGINT')
    send('SIGINT')
    expect(await end()).toEqual({ code: 0, lines: ['drained', 'first registered'] })
  })

  test('ends at once at a second signal', async () => {
    const { send, end } = await runUntilReady(60_000)
    send('SIGTERM')
    await sleep(1_100)
    send('SIGTERM')
    expect(await end()).toEqual({ code: 1, lines: [] })
  })
})
