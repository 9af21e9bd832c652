import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { atEnd } from '../support/at-end.ts'
import { call } from '../support/call.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { unique } from '../support/people.ts'
import { spawnApp } from '../support/spawn-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

type Keyed = { url?: string; path?: string; token?: string; key: string; body: unknown }

const post = ({ url = testApp.app.url, path = 'customers', token, key, body }: Keyed) =>
  call(`${url}/api/${path}`, {
    body,
    token: token ?? testApp.administrator.token,
    headers: { 'idempotency-key': key },
  })

const named = (name = unique('keyed')) => ({ name, email: `${name}@example.com` })

const countNamed = async (name: string) => {
  const { totalDocs } = await testApp.app.payload.count({
    collection: 'customers',
    where: { name: { equals: name } },
    overrideAccess: true,
  })
  return totalDocs
}

/** Repeats a request while another one with the key is in progress, as the answer asks for. */
const postUntilAnswered = async (keyed: Keyed) => {
  for (;;) {
    const answer = await post(keyed)
    if (answer.status !== 409 || !answer.headers.has('retry-after')) return answer
  }
}

describe('twenty calls at once with one Idempotency-Key', () => {
  it('make one customer in one process, and all answer it', async () => {
    const keyed = { key: randomUUID(), body: named() }
    const answers = await Promise.all(Array.from({ length: 20 }, () => postUntilAnswered(keyed)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await countNamed(keyed.body.name)).toBe(1)
  })

  it('make one customer when they come to two processes', async () => {
    const second = await spawnApp(testApp.app)
    const keyed = { key: randomUUID(), body: named() }
    const urls = [testApp.app.url, second.url]
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => postUntilAnswered({ ...keyed, url: urls[at % 2] ?? '' })),
    )
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await countNamed(keyed.body.name)).toBe(1)
    await second.stop()
  })

  it('move an account once and send one mail once, as actions', async () => {
    const { id } = docOf(await testApp.newCustomer())
    const key = randomUUID()
    const body = { subject: 'Hello', body: 'Once.' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => postUntilAnswered({ path: `customers/${id}/email`, key, body })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const { totalDocs } = await testApp.app.payload.count({
      collection: 'emails',
      where: { and: [{ customer: { equals: id } }, { kind: { equals: 'message' } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })
})

describe('a process that is killed (invariant 7)', () => {
  it('has done each call once or not at all, and the repeat answers what it would have answered', async () => {
    const second = await spawnApp(testApp.app)
    const calls = Array.from({ length: 40 }, () => ({ key: randomUUID(), body: named() }))
    const watcher = new pg.Client({ connectionString: testApp.app.databaseURL })
    await watcher.connect()
    atEnd(() => watcher.end())
    const answered = new Map<string, string>()
    const sent = calls.map(async (keyed) => {
      const answer = await post({ ...keyed, url: second.url }).catch(() => undefined)
      if (answer?.status === 201) answered.set(keyed.key, answer.text)
    })
    const names = calls.map(({ body }) => body.name)
    const countCommitted = async () =>
      Number(
        (await watcher.query('select count(*) as count from customers where name = any($1)', [names])).rows[0]
          .count,
      )
    while ((await countCommitted()) === 0) await new Promise(setImmediate)
    second.kill()
    await Promise.all(sent)
    const committed = await countCommitted()
    expect(committed).toBeLessThan(calls.length)
    expect(committed).toBeGreaterThanOrEqual(answered.size)

    const repeated = await Promise.all(calls.map(postUntilAnswered))
    expect(repeated.map(({ status }) => status)).toEqual(calls.map(() => 201))
    expect(await countCommitted()).toBe(calls.length)
    calls.forEach(({ key }, at) => {
      const first = answered.get(key)
      if (first !== undefined) expect(repeated[at]?.text).toBe(first)
    })
  })
})
