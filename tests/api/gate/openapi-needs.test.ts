import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { JsonSchema } from '../../../src/transport/openapi/json-schema.ts'
import { buildOpenAPI, type OpenAPI } from '../../../src/transport/openapi/build-openapi.ts'
import { publicOwners } from '../../../src/transport/openapi/owners.ts'
import { newCustomer } from '../../support/people.ts'
import { richTextOf } from '../../support/rich-text.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let about: TestApp
let customer: string
let description: OpenAPI

beforeAll(async () => {
  about = await openTestApp()
  customer = await newCustomer(about.app)
  description = buildOpenAPI(about.app.payload.config)
})

/** What is needed because of another value, or where one of two is enough; the description says it in words. */
const conditional: Record<string, string[]> = {
  // A manager's own account is the default.
  'alert-rules': ['customer'],
  // Or the groups that are meant.
  announcements: ['audience'],
  // Or the first and last name, of which it is made.
  customers: ['name'],
  // Or a template that has all of them.
  'email-templates/preview': ['body', 'language', 'subject'],
  mailings: ['filter'],
  'mailings/count': ['filter'],
  'messages/preview': ['users'],
  'users/forgot-password': ['username'],
  'users/login': ['username'],
  // A user of no account is staff.
  users: ['role'],
}

/** What is looked at before anything else. */
const begun: Record<string, Record<string, unknown>> = {
  'email-templates': { en: { subject: 'Hello', body: richTextOf('Hello') } },
  messages: { audience: 'everyone' },
}

const schemaAt = (schema: JsonSchema | undefined): JsonSchema | undefined =>
  schema?.$ref ? description.components.schemas[schema.$ref.replace('#/components/schemas/', '')] : schema

/** The calls with a body that name no document. */
const posts = () =>
  Object.entries(description.paths).flatMap(([path, { post }]) => {
    const schema = schemaAt(post?.requestBody?.content['application/json']?.schema)
    return post && schema?.properties && !path.includes('{') && !path.endsWith('/graphql')
      ? [{ path: path.replace('/api/', ''), schema }]
      : []
  })

const failure = z.object({
  errors: z.array(
    z.object({
      data: z.object({ errors: z.array(z.object({ path: z.string(), code: z.string() })) }).optional(),
    }),
  ),
})

/** The fields that are asked for, in as many answers as it takes to hear of all of them. */
const askedFor = async (path: string, schema: JsonSchema): Promise<string[]> => {
  const given = begun[path] ?? {}
  const sent = { ...given }
  for (;;) {
    const { body } = await about.ask('POST', path, { body: sent })
    const errors = failure.safeParse(body).data?.errors.flatMap(({ data }) => data?.errors ?? []) ?? []
    const lacking = errors.filter(({ path: at }) => !(at in sent))
    if (lacking.length === 0)
      return Object.keys(sent)
        .filter((name) => !(name in given))
        .sort()
    for (const { path: at } of lacking) sent[at] = sampleOf(schema.properties?.[at])
  }
}

const sampleOf = (schema: JsonSchema = {}): unknown => {
  if (schema.enum) return schema.enum[0]
  if (schema.format === 'uuid') return customer
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0]
  return { string: 'some text', integer: 1, boolean: true, object: {}, array: ['camera.offline'] }[
    type ?? 'object'
  ]
}

test('a body has to hold exactly what the description requires', async () => {
  const found: Record<string, string[]> = {}
  const described: Record<string, string[]> = {}
  for (const { path, schema } of posts()) {
    found[path] = await askedFor(path, schema)
    described[path] = [...(schema.required ?? []), ...(conditional[path] ?? [])].sort()
  }
  expect(found).toEqual(described)
})

/** `chunks([1, 2, 3], 2)`: `[[1, 2], [3]]` */
const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

test('every field that is described for filtering, sorting and selecting is taken', async () => {
  const refused: string[] = []
  const read = async (path: string) => {
    const { status, text } = await about.ask('GET', path)
    if (status !== 200) refused.push(`${status} ${path}: ${text}`)
  }
  const { schemas } = description.components
  for (const { slug, isGlobal } of publicOwners(about.app.payload.config)) {
    if (isGlobal) continue
    const asked = Object.keys(schemas[`${slug}-where`]?.properties ?? {}).filter(
      (name) => name !== 'and' && name !== 'or',
    )
    for (const part of chunks(asked, 25))
      await read(
        `${slug}?limit=1&${part.map((name, at) => `where[or][${at}][${name}][exists]=true`).join('&')}`,
      )
    for (const part of chunks(schemas[`${slug}-sort`]?.enum ?? [], 10))
      await read(`${slug}?limit=1&sort=${part.join(',')}`)
    const selected = Object.keys(schemas[`${slug}-select`]?.properties ?? {})
    await read(`${slug}?limit=1&${selected.map((name) => `select[${name}]=true`).join('&')}`)
  }
  expect(refused).toEqual([])
})
