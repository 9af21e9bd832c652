import { beforeAll, expect, test } from 'vitest'
import { Routes } from '../../../src/transport/routes.ts'
import { buildOpenAPI } from '../../../src/transport/openapi/build-openapi.ts'
import { call } from '../../support/call.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})

const served = ['/graphql', '/healthz', '/readyz', '/openapi.json']

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
  const routes = new Routes(app.payload.config)
  const { paths } = buildOpenAPI(app.payload.config)
  const unknown = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations)
      .filter((method) => {
        const own = path.replace('/api', '').replace('{id}', '0198d7a0-0000-7000-8000-000000000000')
        return !served.includes(own) && !routes.methodsOf(own).includes(method.toUpperCase())
      })
      .map((method) => `${method} ${path}`),
  )
  expect(unknown).toEqual([])
})

test('every document that can be read is described with its fields', () => {
  const { components } = buildOpenAPI(app.payload.config)
  for (const { slug, flattenedFields } of app.payload.config.collections.filter(
    ({ slug }) => !slug.startsWith('payload-'),
  )) {
    const described = Object.keys(components.schemas[slug]?.properties ?? {})
    const visible = flattenedFields
      .filter((field) => !('hidden' in field && field.hidden))
      .map(({ name }) => name)
    expect(
      visible.filter((name) => !described.includes(name)),
      slug,
    ).toEqual([])
  }
})
