import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { newId } from '../../src/database/new-id.ts'
import { accountTree } from './account-tree.ts'
import { chance } from './chance.ts'
import { copyRows, type Row } from './copy-rows.ts'
import { makeAccount } from './make-account.ts'
import { makeUser } from './make-user.ts'
import { setSearchIndexesAside } from './set-search-indexes-aside.ts'

const batchSize = 10_000
const groupCount = 100

export type Seeded = { customers: number; users: number; groups: number; seconds: number }

/**
 * Adds `count` believable customers, a login for every fifth and a hundred groups to a migrated database: all of them
 * or, when it fails or is interrupted, none. Other writers of these tables wait until it is done.
 */
export const seedCustomers = async (options: {
  url: string
  count: number
  onProgress?: (done: number) => void
}): Promise<Seeded> => {
  const client = new pg.Client({ connectionString: options.url, application_name: 'clientele-seed' })
  client.on('error', () => undefined)
  await client.connect()
  const startedAt = performance.now()
  try {
    await client.query('BEGIN')
    // The rows bring what these triggers would work out one by one.
    await client.query('ALTER TABLE customers DISABLE TRIGGER customers_set_path')
    await client.query('ALTER TABLE users DISABLE TRIGGER users_refresh_usernames')
    const restoreSearchIndexes = await setSearchIndexesAside(client, options.count)
    const users = await writeRows(client, options.count, options.onProgress ?? (() => undefined))
    await restoreSearchIndexes()
    await client.query('ALTER TABLE users ENABLE TRIGGER users_refresh_usernames')
    await client.query('ALTER TABLE customers ENABLE TRIGGER customers_set_path')
    await client.query('COMMIT')
    await client.query('VACUUM (ANALYZE) customers, users, groups')
    const seconds = (performance.now() - startedAt) / 1000
    return { customers: options.count, users, groups: groupCount, seconds }
  } finally {
    await client.end()
  }
}

const writeRows = async (
  client: pg.Client,
  count: number,
  onProgress: (done: number) => void,
): Promise<number> => {
  const run = randomBytes(3).toString('hex')
  const groups = makeGroups(run)
  await copyRows(client, 'groups', groups)
  const groupIds = groups.map(({ id }) => id)
  const accounts: Row[] = []
  const users: Row[] = []
  let done = 0
  let userCount = 0
  const flush = async () => {
    await copyRows(client, 'customers', accounts.splice(0))
    userCount += users.length
    await copyRows(client, 'users', users.splice(0))
    onProgress(done)
  }
  for (const place of accountTree(count)) {
    const tag = `${run}${done.toString(36)}`
    const { row, username } = makeAccount(place, { tag, groups: groupIds, hasUser: chance.happens(0.2) })
    accounts.push(row)
    if (username) users.push(makeUser(row, username))
    done++
    if (accounts.length === batchSize) await flush()
  }
  if (accounts.length > 0) await flush()
  return userCount
}

const kinds = ['segment', 'segment', 'segment', 'promotion', 'territory', 'staff']

const makeGroups = (run: string) =>
  Array.from({ length: groupCount }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'segment'
    return {
      id: newId(),
      name: `Sample ${kind} ${run}-${index + 1}`,
      kind,
      description: 'Made by the seed command.',
    }
  })
