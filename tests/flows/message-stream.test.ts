import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/database/embedded/start-embedded-postgres.ts'
import { nodeArgs } from '../../scripts/node-args.ts'
import { call } from '../support/call.ts'
import { openStream, type OpenStream } from '../support/open-stream.ts'
import { signedIn, type Person } from '../support/people.ts'
import { spawnApp } from '../support/spawn-app.ts'
import { startApp, type App } from '../support/start-app.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

let dataDir: string
let cluster: EmbeddedPostgres
let app: App
let otherURL: string
let administrator: Person

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-stream-'))
  cluster = await startEmbeddedPostgres({ dataDir, log: silent })
  await promisify(execFile)(process.execPath, [...nodeArgs, 'scripts/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: cluster.url, LOG_LEVEL: 'warn' },
  })
  process.env.LOG_LEVEL = 'silent'
  app = await startApp({ databaseURL: cluster.url })
  otherURL = (await spawnApp({ databaseURL: cluster.url })).url
  administrator = await signedIn(app, 'administrator')
})

afterAll(async () => {
  await app.stop()
  await cluster.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const send = async (person: Person, title: string, url = app.url): Promise<number> => {
  const body = { title, body: 'Text', users: [person.id] }
  return (await call(`${url}/api/messages`, { body, token: administrator.token })).status
}

const titlesOf = ({ events }: Pick<OpenStream, 'events'>): unknown[] =>
  events.map(({ data }) => {
    const entry: unknown = JSON.parse(data)
    return typeof entry === 'object' && entry !== null && 'title' in entry ? entry.title : entry
  })

/** Whether the stream ends within some seconds. */
const endsWithin = (stream: OpenStream, seconds: number): Promise<boolean> =>
  Promise.race([stream.ended.then(() => true), sleep(seconds * 1000).then(() => false)])

const listen = (person: Person, options: { url?: string; lastEventId?: string | undefined } = {}) =>
  openStream(options.url ?? app.url, { token: person.token, lastEventId: options.lastEventId })

describe('the stream of messages', () => {
  it('hears what was sent through another process', async () => {
    const member = await signedIn(app, 'member')
    const stream = await listen(member)
    expect(stream.status).toBe(200)
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    const [here, there] = [await send(member, 'here'), await send(member, 'there', otherURL)]
    expect([here, there]).toEqual([201, 201])
    await stream.until(2)
    expect(titlesOf(stream)).toEqual(['here', 'there'])
    expect(stream.events.every(({ event }) => event === 'message')).toBe(true)
  })

  it('begins with what is unread, and goes on after the id it is given', async () => {
    const member = await signedIn(app, 'member')
    for (const title of ['one', 'two', 'three']) await send(member, title)
    const first = await listen(member)
    await first.until(3)
    const { id } = JSON.parse(first.events[0]?.data ?? '')
    await call(`${app.url}/api/messages/${id}/read`, { method: 'POST', body: {}, token: member.token })
    const fresh = await listen(member)
    await fresh.until(2)
    const resumed = await listen(member, { lastEventId: first.events[0]?.id })
    await resumed.until(2)
    const later = await openStream(app.url, { token: member.token, after: first.events[2]?.id })
    await send(member, 'four')
    for (const stream of [fresh, resumed]) {
      await stream.until(3)
      expect(titlesOf(stream)).toEqual(['two', 'three', 'four'])
    }
    await later.until(1)
    expect(titlesOf(later)).toEqual(['four'])
  })

  it('is cut again and again amid 200 messages of parallel transactions in two processes, and each comes exactly once', async () => {
    const member = await signedIn(app, 'member')
    const other = await signedIn(app, 'member')
    const waiting = Array.from({ length: 200 }, (_, at) => `message ${at}`)
    const expected = [...waiting].sort()
    const write = async (url: string) => {
      for (let title = waiting.shift(); title; title = waiting.shift()) {
        expect(await send(member, title, url)).toBe(201)
        if (waiting.length % 20 === 0) await send(other, 'for somebody else', url)
      }
    }
    const heard: { id: string; title: unknown }[] = []
    const hear = async () => {
      for (let cuts = 0; heard.length < 200; cuts++) {
        const stream = await listen(member, {
          url: cuts % 2 ? app.url : otherURL,
          lastEventId: heard.at(-1)?.id,
        })
        await stream.until(Math.min(17, 200 - heard.length))
        stream.cut()
        await stream.ended
        const titles = titlesOf(stream)
        heard.push(...stream.events.map(({ id }, at) => ({ id, title: titles[at] })))
      }
    }
    await Promise.all([hear(), ...[app.url, otherURL, app.url, otherURL, app.url, otherURL].map(write)])
    expect(heard.map(({ title }) => String(title)).sort()).toEqual(expected)
    const ids = heard.map(({ id }) => Number(id))
    expect(ids).toEqual([...new Set(ids)].sort((one, two) => one - two))
  }, 180_000)

  it.each(['lock', 'logout', 'disable', 'end-sessions'] as const)(
    'ends after a %s and says nothing any more (invariant 3)',
    async (way) => {
      const member = await signedIn(app, 'member')
      const stream = await listen(member, { url: otherURL })
      await send(member, 'before')
      await stream.until(1)
      const as = { token: administrator.token }
      const ways = {
        lock: () =>
          call(`${app.url}/api/users/${member.id}`, { ...as, method: 'PATCH', body: { locked: true } }),
        logout: () => call(`${app.url}/api/users/logout`, { token: member.token, body: {} }),
        disable: () =>
          call(`${app.url}/api/customers/${member.customer}`, {
            ...as,
            method: 'PATCH',
            body: { status: 'disabled' },
          }),
        'end-sessions': () => call(`${app.url}/api/users/${member.id}/end-sessions`, { ...as, body: {} }),
      }
      expect((await ways[way]()).status).toBe(200)
      await send(member, 'after')
      expect(await endsWithin(stream, 10)).toBe(true)
      expect(titlesOf(stream)).toEqual(['before'])
    },
  )

  it('refuses the sixth of one user, and makes room when one is cut', async () => {
    const member = await signedIn(app, 'member')
    const open = await Promise.all(Array.from({ length: 5 }, () => listen(member)))
    const url = `${app.url}/api/messages/stream`
    const sixth = await call(url, { token: member.token })
    expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '30'])
    expect((await listen(await signedIn(app, 'member'))).status).toBe(200)
    open[0]?.cut()
    await open[0]?.ended
    await expect.poll(async () => (await call(url, { token: member.token })).status).toBe(200)
  })

  it('answers HEAD without a stream', async () => {
    const member = await signedIn(app, 'member')
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { authorization: `JWT ${member.token}` }
      request(`${app.url}/api/messages/stream`, { method: 'HEAD', headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode))
      })
        .once('error', reject)
        .end()
    })
    expect(status).toBe(200)
  })

  it('refuses a place that is none', async () => {
    const member = await signedIn(app, 'member')
    expect((await listen(member, { lastEventId: 'nowhere' })).status).toBe(400)
  })

  it('lives through a restart of the database, and misses nothing', async () => {
    const member = await signedIn(app, 'member')
    const streams = [await listen(member), await listen(member, { url: otherURL })]
    await send(member, 'before')
    for (const stream of streams) await stream.until(1)
    const file = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    process.kill(Number(file.split('\n')[0]), 'SIGKILL')
    await expect
      .poll(() => send(member, 'after').catch(() => 0), { timeout: 60_000, interval: 300 })
      .toBe(201)
    for (const stream of streams) {
      await stream.until(2)
      expect(titlesOf(stream)).toEqual(['before', 'after'])
    }
    // Detected by a notification again, and not only by polling.
    await expect.poll(() => listeners(), { timeout: 10_000 }).toBe(2)
  }, 120_000)

  it('ends when the server stops, before it would be cut', async () => {
    const member = await signedIn(app, 'member')
    const stream = await listen(member)
    const stopped = app.stop()
    // Connections still open after 20 s are closed.
    expect(await endsWithin(stream, 15)).toBe(true)
    await stopped
  })
})

const listeners = async (): Promise<number> => {
  const { rows } = await app.payload.db.pool.query<{ count: number }>(
    "select count(*)::int as count from pg_stat_activity where query = 'listen message_deliveries'",
  )
  return rows[0]?.count ?? 0
}
