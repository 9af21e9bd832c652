import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { makeTree, resourceTables } from '../../support/make-tree.ts'
import { signedIn, type Person } from '../../support/people.ts'

let testApp: TestApp
let integrator: string
let customer: string
let inner: string
let camera: string
let manager: Person

const make = async (slug: string, body: object) => {
  const answer = await testApp.ask('POST', slug, { body })
  expect(answer.status, answer.text).toBe(201)
  return docOf(answer).id
}
const newAccount = async (body: object) => docOf(await testApp.newCustomer(body)).id
const turn = async (path: string, status: string) => {
  const answer = await testApp.ask('PATCH', path, { body: { status } })
  expect(answer.status, answer.text).toBe(200)
}

beforeAll(async () => {
  testApp = await openTestApp()
  integrator = await newAccount({ type: 'integrator' })
  customer = await newAccount({ parent: integrator })
  inner = await newAccount({ parent: customer })
  camera = await make('cameras', { name: 'Gate', customer: inner })
  await make('devices', { name: 'Sensor', customer: inner })
  manager = await signedIn(testApp.app, 'manager', await newAccount({ type: 'integrator' }))
})

const state = z.looseObject({ effectiveStatus: z.string(), recording: z.boolean().nullish() })
const stateOf = (doc: unknown) => {
  const { effectiveStatus, recording } = state.parse(doc)
  return recording === undefined || recording === null ? effectiveStatus : `${effectiveStatus} ${recording}`
}

/** The state of the camera and its account in each kind of read. */
const seen = async (): Promise<Record<string, string>> => {
  const { ask, askGraphQL } = testApp
  const read = async (path: string) => (await ask('GET', path)).body
  const first = async (path: string) => {
    const answer = await ask('GET', path)
    expect(answer.status, answer.text).toBe(200)
    return listOf(answer).docs[0]
  }
  const account = (doc: unknown) => z.looseObject({ customer: z.unknown() }).parse(doc).customer
  const { data } = graphQLOf(
    await askGraphQL(`{
      Camera(id: "${camera}") { effectiveStatus recording customer { effectiveStatus } }
      Cameras(where: { id: { equals: "${camera}" } }) { docs { effectiveStatus recording } }
      Customer(id: "${inner}") { effectiveStatus }
    }`),
  )
  const graphQL = z
    .object({ Camera: state, Cameras: z.object({ docs: z.tuple([state]) }), Customer: state })
    .parse(data)
  return {
    'camera by id': stateOf(await read(`cameras/${camera}`)),
    'camera in a list': stateOf(await first(`cameras?where[id][equals]=${camera}`)),
    'camera alone of its fields': stateOf(
      await read(`cameras/${camera}?select[recording]=true&select[effectiveStatus]=true`),
    ),
    'camera found through its account': stateOf(
      await first(`cameras?where[customer.id][equals]=${inner}&where[customer.name][exists]=true`),
    ),
    'camera over GraphQL': stateOf(graphQL.Camera),
    'camera in a list over GraphQL': stateOf(graphQL.Cameras.docs[0]),
    'account by id': stateOf(await read(`customers/${inner}`)),
    'account in a list': stateOf(await first(`customers?where[id][equals]=${inner}`)),
    'account found through the one above': stateOf(
      await first(`customers?where[id][equals]=${inner}&where[parent.name][exists]=true`),
    ),
    'account over GraphQL': stateOf(graphQL.Customer),
    'account with its camera': stateOf(account(await read(`cameras/${camera}?depth=1`))),
    'account with its camera over GraphQL': stateOf(account(graphQL.Camera)),
    'device in a list': stateOf(await first(`devices?where[customer][equals]=${inner}`)),
  }
}
const expectAll = async (account: 'disabled' | 'enabled', itsCamera = account) => {
  for (const [way, found] of Object.entries(await seen()))
    expect(found, way).toBe(way.startsWith('camera') ? `${itsCamera} ${itsCamera === 'enabled'}` : account)
}

describe('The effective status', () => {
  it('follows every switch of the line on every way to read it, at once', async () => {
    await expectAll('enabled')
    for (const account of [integrator, customer, inner]) {
      await turn(`customers/${account}`, 'disabled')
      await expectAll('disabled')
      await turn(`customers/${account}`, 'enabled')
      await expectAll('enabled')
    }
    await turn(`cameras/${camera}`, 'disabled')
    await expectAll('enabled', 'disabled')
    await turn(`cameras/${camera}`, 'enabled')
    await expectAll('enabled')
  })

  it('of what belongs to nobody is its own switch', async () => {
    const free = await make('cameras', { name: 'Spare' })
    expect(docOf(await testApp.ask('GET', `cameras/${free}`))).toMatchObject({ recording: true })
    await turn(`cameras/${free}`, 'disabled')
    expect(docOf(await testApp.ask('GET', `cameras/${free}`))).toMatchObject({ recording: false })
  })

  it('can be neither sent nor stored', async () => {
    const { customer: own } = manager
    const made = await testApp.ask('POST', 'cameras', {
      as: manager,
      body: { name: 'Door', customer: own, recording: false },
    })
    expect([made.status, made.text.includes('recording')]).toEqual([403, true])
    const answer = await testApp.ask('PATCH', `cameras/${camera}`, { body: { effectiveStatus: 'disabled' } })
    expect(answer.status).toBe(403)
  })
})

describe('Disabling and enabling an account', () => {
  it('writes its own row and none below, and leaves them as they were (invariant 6)', async () => {
    const { pool } = testApp.app.payload.db
    const { root } = await makeTree(pool, { accounts: 12, seed: 5 })
    const rows = async (table: string) =>
      (
        await pool.query<{ row: string }>(
          `select id || ' ' || xmin::text || ' ' || ctid::text || ' ' || updated_at || ' ' || status as row
           from ${table} where id <> $1 order by id`,
          [root],
        )
      ).rows.map(({ row }) => row)
    const everything = () => Promise.all(['customers', ...resourceTables].map(rows))
    const before = await everything()
    await turn(`customers/${root}`, 'disabled')
    expect(await everything()).toEqual(before)
    await turn(`customers/${root}`, 'enabled')
    expect(await everything()).toEqual(before)
  })
})
