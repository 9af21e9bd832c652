import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addCrowd, mailingCalls } from '../support/mailings.ts'
import { listOf, openTestApp, type TestApp } from '../support/test-app.ts'

let testApp: TestApp
let calls: ReturnType<typeof mailingCalls>
const children: ChildProcess[] = []

beforeAll(async () => {
  testApp = await openTestApp()
  calls = mailingCalls(testApp)
})

afterAll(() => {
  children.forEach((child) => child.kill('SIGKILL'))
})

const spawnWorkers = ({ url }: MailServer): ChildProcess => {
  const script = fileURLToPath(new URL('../support/mailing-process.ts', import.meta.url))
  const child = spawn(process.execPath, [...nodeArgs, script, url, '4'], {
    stdio: 'ignore',
  })
  children.push(child)
  return child
}

const kill = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const start = async (size: number) => {
  const { addresses, audience } = await addCrowd(testApp, size)
  return { addresses, id: await calls.started(audience) }
}

const ended = async (id: string) => {
  for (;;) {
    const progress = await calls.progressOf(id)
    if (progress.state === 'done') return progress
    await pause(100)
  }
}

describe('Several processes at one mailing', { timeout: 180_000 }, () => {
  it('send it to everybody once', async () => {
    const server = await startMailServer()
    const { addresses, id } = await start(300)
    const workers = [spawnWorkers(server), spawnWorkers(server)]
    expect(await ended(id)).toMatchObject({ total: 300, sent: 300 })
    expect(server.mails.map(({ envelopeTo }) => envelopeTo[0]).sort()).toEqual(addresses.sort())
    await Promise.all(workers.map(kill))
  })

  it('forget nobody when they are killed one after the other, and a repeat is the same mail (invariant 7)', async () => {
    const server = await startMailServer()
    const { addresses, id } = await start(450)
    for (const arrived of [1, 90, 230]) {
      const victim = spawnWorkers(server)
      await server.arrived(arrived)
      await kill(victim)
    }
    const survivors = [spawnWorkers(server), spawnWorkers(server)]
    expect(await ended(id)).toMatchObject({ total: 450, sent: 450 })
    const mailsByReader = new Map<string, Set<string>>()
    for (const { envelopeTo, messageId } of server.mails) {
      const reader = String(envelopeTo[0])
      mailsByReader.set(reader, (mailsByReader.get(reader) ?? new Set()).add(messageId))
    }
    expect([...mailsByReader.keys()].sort()).toEqual(addresses.sort())
    // What a killed worker was sending may arrive twice, and is recognizable as the same mail.
    expect([...mailsByReader.values()].filter(({ size }) => size > 1)).toEqual([])
    expect(server.mails.length - addresses.length).toBeLessThanOrEqual(15)
    expect(listOf(await testApp.ask('GET', `emails?where[mailing][equals]=${id}&limit=1`)).totalDocs).toBe(
      450,
    )
    await Promise.all(survivors.map(kill))
  })
})
