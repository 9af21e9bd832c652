import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { atEnd } from '../support/at-end.ts'
import { call } from '../support/call.ts'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, type Person } from '../support/people.ts'
import { codeOf, fieldsOf } from '../support/read-answer.ts'
import { makeFamily } from '../support/resources.ts'
import { spawnApp } from '../support/spawn-app.ts'

const run = promisify(execFile)

let folder: string
let testApp: TestApp
let family: Awaited<ReturnType<typeof makeFamily>>
/** A request to the copy of the product with vehicles. */
let ask: (method: string, path: string, options?: { as?: Person; body?: unknown }) => ReturnType<typeof call>

/** Runs a script in the copy. */
const script = async (file: string, args: string[], env: Record<string, string> = {}) => {
  const { DATABASE_URL: _, ...environment } = process.env
  await run(process.execPath, [...nodeArgs, file, ...args], {
    cwd: folder,
    env: { ...environment, ...env },
  })
}

const migrationsIn = async (root: string) =>
  (await readdir(path.join(root, 'src/migrations'))).filter((name) => name.endsWith('.ts'))

/** The files of the how-to, by their paths. */
const filesOfHowTo = async (): Promise<Map<string, string>> => {
  const text = await readFile('docs/how-to/add-a-resource.md', 'utf8')
  const shown = text.matchAll(/^`(src\/[^`]+)`:[^`]*?(?:`[^`\n]+`[^`]*?)*\n\n```ts\n([\s\S]*?)```/gm)
  return new Map([...shown].map(([, name = '', code = '']) => [name, code]))
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clientele-sixth-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const copied = ['src', 'scripts', 'docs', 'tests/support', 'package.json', 'tsconfig.json']
  for (const name of copied) await cp(name, path.join(folder, name), { recursive: true })
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  for (const [name, code] of await filesOfHowTo()) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true })
    await writeFile(path.join(folder, name), code)
  }
  await script('scripts/make-migration.ts', ['add-vehicles'])
  testApp = await openTestApp()
  await script('scripts/migrate.ts', [], { DATABASE_URL: testApp.app.databaseURL })
  await script('scripts/generate.ts', [], { DATABASE_URL: testApp.app.databaseURL })
  family = await makeFamily(testApp, (role, customer) => signedIn(testApp.app, role, customer))
  const { url } = await spawnApp({ databaseURL: testApp.app.databaseURL, folder })
  ask = (method, to, { as = testApp.administrator, body } = {}) =>
    call(`${url}/api/${to}`, {
      ...{ method, body, token: as.token },
      describedIn: path.join(folder, 'openapi.json'),
    })
}, 300_000)

let plates = 0
const add = (body: object = {}, as?: Person) =>
  ask('POST', 'vehicles', { ...(as && { as }), body: { licencePlate: `KI-${plates++}`, ...body } })

describe('a sixth industry', () => {
  it('is the two files of one folder that the how-to shows', async () => {
    expect([...(await filesOfHowTo()).keys()].sort()).toEqual([
      'src/collections/resources/vehicles/index.ts',
      'src/collections/resources/vehicles/texts.ts',
    ])
  })

  it('needs one migration, which makes its table, has its path kept, and touches nothing else', async () => {
    const before = await migrationsIn('.')
    const added = (await migrationsIn(folder)).filter((name) => !before.includes(name))
    expect(added).toEqual([expect.stringMatching(/^\d+_\d+_add_vehicles\.ts$/)])
    const text = await readFile(path.join(folder, 'src/migrations', added[0] ?? ''), 'utf8')
    const [up = ''] = text.split('export async function down')
    const statements = [...up.matchAll(/^\s*(CREATE|ALTER|DROP|SELECT|UPDATE|INSERT|DELETE)\b.*$/gm)]
    expect(statements.filter(([line]) => !/"?(enum_)?vehicles/.test(line))).toEqual([])
    expect(up).toContain(`CREATE TABLE "vehicles"`)
    expect(up).toContain(`SELECT maintain_owner_path('vehicles');`)
    expect(up).toContain(`search_text("licence_plate") gin_trgm_ops`)
    expect(up).toContain('ON DELETE restrict')
  })

  it('needs no second one', async () => {
    const before = await migrationsIn(folder)
    await script('scripts/make-migration.ts', ['again'])
    expect(await migrationsIn(folder)).toEqual(before)
  }, 120_000)

  it('is in the types and in the descriptions of both APIs and of the database', async () => {
    const read = (name: string) => readFile(path.join(folder, name), 'utf8')
    expect(await read('src/payload-types.ts')).toContain('export interface Vehicle {')
    expect(await read('schema.graphql')).toContain('createVehicle(')
    expect(await read('docs/database.md')).toContain('Collection `vehicles`: Cars, vans and lorries')
    const paths = Object.keys(JSON.parse(await read('openapi.json')).paths)
    expect(paths).toEqual(
      expect.arrayContaining(['/api/vehicles', '/api/vehicles/{id}', '/api/vehicles/assign']),
    )
  })
})

describe('its resources', () => {
  it('are named, owned, switched and unique as said', async () => {
    const doc = docOf(await add({ customer: family.below, fuel: 'electric', licencePlate: 'HH-1' }))
    expect(doc).toMatchObject({ name: 'HH-1', fuel: 'electric', effectiveStatus: 'enabled' })
    const again = await add({ licencePlate: 'HH-1' })
    expect([again.status, codeOf(again), fieldsOf(again)]).toEqual([400, 'not_unique', ['licencePlate']])
  })

  it('are seen and changed by those of the subtree, and are 404 for everybody else (invariant 2)', async () => {
    const ids = [
      docOf(await add({ customer: family.below })).id,
      docOf(await add({ customer: family.beside })).id,
    ]
    const statuses = async (as: Person, method: string, body?: object) => [
      (await ask(method, `vehicles/${ids[0]}`, { as, body })).status,
      (await ask(method, `vehicles/${ids[1]}`, { as, body })).status,
    ]
    expect(await statuses(family.manager, 'GET')).toEqual([200, 404])
    expect(await statuses(family.member, 'GET')).toEqual([200, 404])
    expect(await statuses(family.manager, 'PATCH', { fuel: 'diesel' })).toEqual([200, 404])
    expect(await statuses(family.member, 'PATCH', { fuel: 'diesel' })).toEqual([403, 404])
    expect(fieldsOf(await add({ customer: family.beside }, family.manager))).toEqual(['customer'])
    const seen = listOf(await ask('GET', 'vehicles?limit=100', { as: family.manager })).docs
    expect(seen.map(({ id }) => id)).not.toContain(ids[1])
  })

  it('are there over GraphQL as well', async () => {
    const query = `mutation { createVehicle(data: { licencePlate: "B-7", customer: "${family.below}" }) { name status } }`
    const answer = await ask('POST', 'graphql', { as: family.manager, body: { query } })
    expect(graphQLOf(answer).data).toEqual({ createVehicle: { name: 'B-7', status: 'enabled' } })
  })

  it('are assigned in one call, stop with their account, and move with it', async () => {
    const customer = docOf(await testApp.newCustomer()).id
    const ids = [docOf(await add()).id, docOf(await add()).id]
    const assigned = await ask('POST', 'vehicles/assign', { body: { ids, customer } })
    expect(assigned.body).toMatchObject({ assigned: 2 })
    const effective = async () => docOf(await ask('GET', `vehicles/${ids[0]}`)).effectiveStatus
    await ask('PATCH', `customers/${customer}`, { body: { status: 'disabled' } })
    expect(await effective()).toBe('disabled')
    await ask('PATCH', `customers/${customer}`, { body: { status: 'enabled' } })
    expect(await effective()).toBe('enabled')
    const asManager = async () => (await ask('GET', `vehicles/${ids[0]}`, { as: family.manager })).status
    expect(await asManager()).toBe(404)
    await ask('POST', `customers/${customer}/move`, { body: { parent: family.integrator } })
    expect(await asManager()).toBe(200)
  })

  it('are counted before an account is disabled', async () => {
    const customer = docOf(await testApp.newCustomer()).id
    await add({ customer })
    await add({ customer, status: 'disabled' })
    const { body } = await ask('GET', `customers/${customer}/impact?action=disable`)
    expect(body).toMatchObject({ vehicles: 1, resources: { vehicles: { total: 2, change: 1, stay: 1 } } })
  })

  it('go into the trash by themselves or with their account, and come back', async () => {
    const customer = docOf(await testApp.newCustomer()).id
    const { id } = docOf(await add({ customer }))
    for (const what of [`vehicles/${id}`, `customers/${customer}`]) {
      expect((await ask('DELETE', what)).status).toBe(200)
      expect((await ask('GET', `vehicles/${id}`)).status).toBe(404)
      expect((await ask('POST', `${what}/restore`)).status).toBe(200)
      expect((await ask('GET', `vehicles/${id}`)).status).toBe(200)
    }
  })
})
