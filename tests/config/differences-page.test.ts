import { readFileSync } from 'node:fs'
import { buildConfig, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { closedEndpoints } from '../../src/identity/closed-endpoints.ts'
import { maxAllDocuments } from '../../src/domain/max-all-documents.ts'
import { maxDocuments } from '../../src/domain/max-documents.ts'
import { countLimit } from '../../src/payload/adapter/bounded-counts.ts'
import { Routes } from '../../src/transport/routes.ts'
import { startApp } from '../support/start-app.ts'

const page = readFileSync(
  new URL('../../docs/integrate/differences-from-payload.md', import.meta.url),
  'utf8',
)

const callsOf = (config: SanitizedConfig) =>
  new Routes(config).all.map(({ method, path }) => `${method} ${path}`)

/** What Payload offers of a collection with everything switched on, and the product does not. */
let missing: string[]

beforeAll(async () => {
  const { payload } = await startApp()
  const drafts = { trash: true, versions: { drafts: true }, fields: [] }
  const stock = await buildConfig({
    secret: 'x',
    db: payload.config.db,
    telemetry: false,
    collections: [
      { slug: 'users', auth: true, ...drafts },
      { slug: 'customers', ...drafts },
    ],
    globals: [{ slug: 'settings', versions: true, fields: [] }],
  })
  const own = new Set(callsOf(payload.config))
  missing = callsOf(stock).filter((call) => !own.has(call))
})

const inGeneral = (call: string) =>
  call
    .replace(/ \/(?:users|customers)(?=\/|$)/, ' /<collection>')
    .replace('/globals/settings', '/globals/<global>')

describe('the page of differences from Payload', () => {
  it('names every call of Payload that does not exist here', () => {
    expect(missing.length).toBeGreaterThan(30)
    const unsaid = missing
      .filter((call) => !/ \/payload-/.test(call))
      .map(inGeneral)
      .filter((call) => !page.includes(`\`${call}\``))
    expect(unsaid).toEqual([])
  })

  it('names Payload’s own collections whose calls do not exist', () => {
    const slugs = missing.flatMap((call) => / \/(payload-[a-z-]+)/.exec(call)?.[1] ?? [])
    expect([...new Set(slugs)].filter((slug) => !page.includes(slug))).toEqual([])
  })

  it('names every call of signing in that is closed', () => {
    const unsaid = closedEndpoints
      .map(({ method, path }) => `${method.toUpperCase()} /users${path}`)
      .filter((call) => !page.includes(`\`${call}\``))
    expect(unsaid).toEqual([])
  })

  it('says the numbers that hold', () => {
    const written = (number: number) => number.toLocaleString('en')
    for (const number of [maxDocuments, maxAllDocuments, countLimit]) expect(page).toContain(written(number))
  })
})
