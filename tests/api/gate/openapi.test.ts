import { beforeAll, expect, test } from 'vitest'
import { Routes } from '../../../src/transport/routes.ts'
import { isAnswered, isWritable } from '../../../src/payload/schema/writing.ts'
import { buildOpenAPI } from '../../../src/transport/openapi/build-openapi.ts'
import { publicOwners } from '../../../src/transport/openapi/owners.ts'
import { call } from '../../support/call.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})

const served = ['POST /graphql', 'GET /healthz', 'GET /readyz', 'GET /openapi.json', 'GET /docs']

/** What is not part of the public API: the panel's questions and preferences, and calls of Payload's that answer 404. */
const notDescribed = [
  /^POST \/[\w-]+\/access\/:id\?$/,
  /^(GET|POST) \/globals\/[\w-]+\/access$/,
  /^\w+ \/payload-preferences\/:key$/,
  /^(POST|GET) \/users\/(first-register|init|unlock|verify\/:token|verify\/:id|:id\/api-key\/reveal)$/,
]

/** Writing that no role may do. */
const refusedToAll = () =>
  publicOwners(app.payload.config)
    .filter(({ isGlobal }) => !isGlobal)
    .flatMap(({ slug, mayBeCreated, mayBeUpdated, mayBeDeleted }) => [
      ...(mayBeCreated ? [] : [`POST /${slug}`]),
      ...(mayBeUpdated ? [] : [`PATCH /${slug}`, `PATCH /${slug}/:id`]),
      ...(mayBeDeleted ? [] : [`DELETE /${slug}`, `DELETE /${slug}/:id`]),
    ])

/** `/api/customers/{id}` → `/customers/:id`, as routes name it. */
const routePath = (path: string) => path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1')

const describedCalls = () =>
  Object.entries(buildOpenAPI(app.payload.config).paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${routePath(path)}`),
  )

test('the description is served to anybody, and every part it points at is there', async () => {
  const { status, body, text } = await call(`${app.url}/api/openapi.json`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ openapi: '3.1.0' })
  const names = new Set(Object.keys(buildOpenAPI(app.payload.config).components.schemas))
  const missing = [...text.matchAll(/#\/components\/schemas\/([\w-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !names.has(name))
  expect([...new Set(missing)]).toEqual([])
})

test('every call that is described exists', () => {
  const { all } = new Routes(app.payload.config)
  const known = new Set([...all.map(({ method, path }) => `${method} ${path}`), ...served])
  const unknown = describedCalls().filter((each) => !known.has(each))
  expect(unknown).toEqual([])
})

test('every call that is served is described, but for those that only the panel makes or nobody', () => {
  const described = new Set([...describedCalls(), ...refusedToAll()])
  const undescribed = new Routes(app.payload.config).all
    .map(({ method, path }) => `${method} ${path}`)
    .filter((each) => !described.has(each))
  expect(undescribed.filter((each) => !notDescribed.some((exception) => exception.test(each)))).toEqual([])
})

test('every operation has a name of its own, a heading and the failures it can answer', () => {
  const operations = Object.values(buildOpenAPI(app.payload.config).paths).flatMap((path) =>
    Object.values(path),
  )
  const names = operations.map(({ operationId }) => operationId)
  expect(new Set(names).size).toBe(names.length)
  expect(operations.filter(({ operationId }) => !/^[a-z][A-Za-z]+$/.test(operationId))).toEqual([])
  expect(operations.filter(({ tags, summary }) => tags.length !== 1 || summary === '')).toEqual([])
})

test('every POST takes an Idempotency-Key', () => {
  const without = Object.entries(buildOpenAPI(app.payload.config).paths).flatMap(([path, { post }]) =>
    post && !post.parameters?.some(({ name }) => name === 'Idempotency-Key') ? [path] : [],
  )
  expect(without).toEqual([])
})

test('every document is described with the fields that somebody may read, and no others', () => {
  const { schemas } = buildOpenAPI(app.payload.config).components
  for (const { slug, fields, isGlobal } of publicOwners(app.payload.config)) {
    const shown = fields.filter(isAnswered).map(({ name }) => name)
    const more = isGlobal
      ? ['id', 'globalType']
      : ['id', ...(slug === 'users' ? ['collection', '_strategy'] : [])]
    expect(Object.keys(schemas[slug]?.properties ?? {}).sort(), slug).toEqual([...shown, ...more].sort())
  }
})

test('what is written is described with the fields that somebody may write, and no others', () => {
  const { schemas } = buildOpenAPI(app.payload.config).components
  for (const { slug, fields, mayBeCreated, mayBeUpdated } of publicOwners(app.payload.config)) {
    for (const [writing, isOpen] of [
      ['create', mayBeCreated],
      ['update', mayBeUpdated],
    ] as const) {
      const described = schemas[`${slug}-${writing}`]
      expect(described !== undefined, `${slug} ${writing}`).toBe(isOpen)
      if (!described) continue
      const writable = fields.filter((field) => isWritable(field, writing)).map(({ name }) => name)
      expect(Object.keys(described.properties ?? {}).sort(), `${slug} ${writing}`).toEqual(writable.sort())
    }
  }
})

test('nothing but JSON schema is in it, and every parameter that lists take', () => {
  const text = JSON.stringify(buildOpenAPI(app.payload.config))
  expect(text).not.toContain('tsType')
  const { paths } = buildOpenAPI(app.payload.config)
  expect(paths['/api/customers']?.get?.parameters?.map(({ name }) => name).sort()).toEqual(
    ['depth', 'limit', 'page', 'pagination', 'populate', 'select', 'sort', 'trash', 'where'].sort(),
  )
  expect(Object.keys(paths['/api/mailings/count'] ?? {}).sort()).toEqual(['get', 'post'])
})

test('every operation names the failures that can be its caller’s fault', () => {
  const without = Object.entries(buildOpenAPI(app.payload.config).paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { responses }]) => !Object.keys(responses).some((status) => status.startsWith('4')))
      .map(([method]) => `${method} ${path}`),
  )
  expect(without).toEqual([])
})
