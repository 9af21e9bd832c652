import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeFolder } from '../support/clients/make-folder.ts'
import { lint } from '../support/openapi/lint.ts'
import { openTestApp, type TestApp } from '../support/test-app.ts'

const run = promisify(execFile)
const customer = z.looseObject({ id: z.string(), name: z.string() })
const printed = z.looseObject({ made: customer, docs: z.array(z.looseObject({ name: z.string() })) })

let about: TestApp
let folder: string
let remove: () => Promise<void>

beforeAll(async () => {
  about = await openTestApp()
  ;({ folder, remove } = await makeFolder())
})

afterAll(() => remove())

/** Type errors by file. */
const compile = async (...files: string[]): Promise<string> => {
  const tsc = path.resolve('node_modules/typescript/bin/tsc')
  const config = path.join(folder, 'tsconfig.run.json')
  await writeFile(config, JSON.stringify({ extends: './tsconfig.json', include: [], files }))
  return run(process.execPath, [tsc, '-p', config], { cwd: folder }).then(
    () => '',
    (failed: unknown) => z.looseObject({ stdout: z.string() }).parse(failed).stdout,
  )
}

/** What an example prints. */
const runExample = async (file: string) => {
  const { username, password, token } = about.administrator
  const { stdout } = await run(process.execPath, ['--import', 'tsx', file], {
    cwd: folder,
    env: {
      ...process.env,
      CLIENTELE_URL: about.app.url,
      CLIENTELE_USER: username,
      CLIENTELE_PASSWORD: password,
      CLIENTELE_TOKEN: token,
    },
  })
  return printed.parse(JSON.parse(stdout))
}

describe('the clients that are made of the descriptions of the API', { timeout: 300_000 }, () => {
  it('compile, each example as it stands in the docs, and refuse what the API would refuse', async () => {
    await writeFile(path.join(folder, 'refused.ts'), refused)
    expect(await compile('sdk.ts', 'openapi.ts', 'graphql.ts', 'refused.ts')).toBe('')
  })

  it('work: Payload’s SDK signs in by user name, creates, changes, finds and deletes', async () => {
    const { made, changed, docs } = z
      .looseObject({ changed: z.looseObject({ city: z.string() }) })
      .and(printed)
      .parse(await runExample('sdk.ts'))
    expect(made.name).toBe('Ada Lovelace')
    expect(changed.city).toBe('London')
    expect(docs).toMatchObject([{ id: made.id, name: 'Ada Lovelace', city: 'London' }])
    expect((await about.ask('GET', `customers/${made.id}`)).status).toBe(404)
  })

  it('work: the one of openapi-typescript filters, selects and sorts', async () => {
    const { made, docs } = await runExample('openapi.ts')
    expect(docs).toMatchObject([{ id: made.id, name: 'Ada Lovelace', email: made.email }])
  })

  it('work: the one of GraphQL Code Generator', async () => {
    const { made, docs } = await runExample('graphql.ts')
    expect(docs).toMatchObject([{ id: made.id, name: 'Ada Byron', country: 'GB' }])
    expect(made.status).toBe('enabled')
  })
})

it('the description of the API passes Redocly’s linter', async () => {
  const problems = await lint(await readFile('openapi.json', 'utf8'))
  // `/users/sessions/{id}` beside `/users/{id}/restore`: no id is the word “sessions”.
  expect(problems.filter((problem) => !problem.startsWith('warn no-ambiguous-paths'))).toEqual([])
})

/** Each line after a remark does not compile; a remark without an error would not either. */
const refused = `
import { PayloadSDK } from '@payloadcms/sdk'
import createClient from 'openapi-fetch'
import type { Config } from './payload-types'
import type { paths } from './clientele-api'

const sdk = new PayloadSDK<Config>({ baseURL: '' })
const client = createClient<paths>()
const email = 'ada@example.com'

export const fine = () => [
  sdk.create({ collection: 'customers', data: { name: 'Ada', email } }),
  sdk.create({ collection: 'users', data: { username: 'ada', email } }),
  sdk.create({ collection: 'customers', data: { name: 'Ada', email, login: { username: 'ada', activation: 'link' } } }),
  client.POST('/api/mailings/count', { body: { audience: 'filter', filter: { city: { exists: false } } } }),
  client.GET('/api/devices', { params: { query: { where: { 'customer.name': { like: 'ada' } } } } }),
]

export const wrong = () => [
  // @ts-expect-error: no such field
  sdk.create({ collection: 'customers', data: { name: 'Ada', email, telefone: '1' } }),
  // @ts-expect-error: the e-mail is needed
  sdk.create({ collection: 'customers', data: { name: 'Ada' } }),
  // @ts-expect-error: only the product writes it
  sdk.create({ collection: 'users', data: { username: 'ada', email, activation: 'active' } }),
  // @ts-expect-error: the e-mail is needed
  client.POST('/api/users', { body: { username: 'ada' } }),
  // @ts-expect-error: no such field
  client.GET('/api/customers', { params: { query: { where: { telefone: { equals: '1' } } } } }),
  // @ts-expect-error: no such operator for a choice
  client.GET('/api/customers', { params: { query: { where: { status: { like: 'en' } } } } }),
  // @ts-expect-error: no such choice
  client.GET('/api/customers', { params: { query: { where: { status: { equals: 'on' } } } } }),
  // @ts-expect-error: no such field
  client.GET('/api/customers', { params: { query: { select: { telefone: true } } } }),
  // @ts-expect-error: no such field
  client.GET('/api/customers', { params: { query: { sort: ['telefone'] } } }),
]
`
