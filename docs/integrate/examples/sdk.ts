/**
 * Payload's own client. `npm install @payloadcms/sdk payload`, and beside this file `payload-types.ts`: a copy of
 * `src/payload-types.ts` of your version.
 */
import { PayloadSDK } from '@payloadcms/sdk'
import type { Config } from './payload-types'

const { CLIENTELE_URL = 'http://localhost:3000', CLIENTELE_USER = '', CLIENTELE_PASSWORD = '' } = process.env

const signedOut = new PayloadSDK<Config>({ baseURL: `${CLIENTELE_URL}/api` })
const { token } = await signedOut.login({
  collection: 'users',
  data: { username: CLIENTELE_USER, password: CLIENTELE_PASSWORD },
})

const sdk = new PayloadSDK<Config>({
  baseURL: `${CLIENTELE_URL}/api`,
  baseInit: { headers: { authorization: `Bearer ${token}` } },
})

const made = await sdk.create({
  collection: 'customers',
  data: { firstName: 'Ada', lastName: 'Lovelace', email: `ada-${Date.now()}@example.com`, country: 'GB' },
})

const changed = await sdk.update({ collection: 'customers', id: made.id, data: { city: 'London' } })

const { docs, totalDocs } = await sdk.find({
  collection: 'customers',
  // Empty is written as the text “null”: the SDK sends a null of JavaScript as an empty text.
  where: { and: [{ city: { equals: 'London' } }, { parent: { equals: 'null' } }] },
  select: { name: true, city: true },
  sort: ['name', '-createdAt'],
  limit: 5,
})

await sdk.delete({ collection: 'customers', id: made.id })

console.log(JSON.stringify({ made, changed, docs, totalDocs }))
