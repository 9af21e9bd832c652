/**
 * A client typed by the description of the API. `npm install openapi-fetch qs-esm`, and beside this file
 * `clientele-api.ts`: `npx openapi-typescript http://localhost:3000/api/openapi.json -o clientele-api.ts`.
 */
import createClient from 'openapi-fetch'
import { stringify } from 'qs-esm'
import type { paths } from './clientele-api'

const { CLIENTELE_URL = 'http://localhost:3000', CLIENTELE_USER = '', CLIENTELE_PASSWORD = '' } = process.env

/** `{ where: { name: { like: 'ada' } }, sort: ['-name'] }` as `where[name][like]=ada&sort=-name`; null as `null`. */
const querySerializer = ({ sort, ...query }: Record<string, unknown>) =>
  stringify(
    { ...query, ...(Array.isArray(sort) && { sort: sort.join(',') }) },
    { filter: (_name: string, value: unknown) => (value === null ? 'null' : value) },
  )

const client = createClient<paths>({ baseUrl: CLIENTELE_URL, querySerializer })

const { data: session, error } = await client.POST('/api/users/login', {
  body: { username: CLIENTELE_USER, password: CLIENTELE_PASSWORD },
})
if (!session) throw new Error(`${error.errors[0]?.code}: ${error.errors[0]?.message}`)
client.use({
  onRequest: ({ request }) => request.headers.set('authorization', `Bearer ${session.token}`),
})

const made = await client.POST('/api/customers', {
  params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
  body: { firstName: 'Ada', lastName: 'Lovelace', email: `ada-${Date.now()}@example.com`, country: 'GB' },
})

const found = await client.GET('/api/customers', {
  params: {
    query: {
      where: { lastName: { equals: 'Lovelace' }, parent: { equals: null }, status: { in: ['enabled'] } },
      select: { name: true, email: true },
      sort: ['name', '-createdAt'],
      limit: 5,
    },
  },
})

console.log(JSON.stringify({ made: made.data?.doc, docs: found.data?.docs, failure: found.error }))
