import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connectionOptions } from '../../src/database/connection-options.ts'
import { accountTree } from './account-tree.ts'
import { chance } from './chance.ts'
import { makeAccount } from './make-account.ts'
import { groupCount, makeGroups } from './make-groups.ts'
import { makeResource, resourceTables } from './make-resource.ts'
import { makeUser } from './make-user.ts'
import { RowBatches } from './row-batches.ts'
import { setSearchIndexesAside } from './set-search-indexes-aside.ts'
import { withoutTriggers } from './without-triggers.ts'

export type Seeded = { customers: number; users: number; groups: number; resources: number; seconds: number }

type Options = {
  url: string
  count: number
  /** How many resources to distribute over the customers. */
  resources?: number
  onProgress?: (done: number) => void
}

const tables = ['groups', 'customers', 'users', ...resourceTables]

/**
 * Adds `count` customers, a login for every fifth, a hundred groups and the given number of resources to a migrated
 * database: all of them or, when it fails or is interrupted, none. Other writers of these tables wait until it is done.
 */
export const seedCustomers = async (options: Options): Promise<Seeded> => {
  const client = new pg.Client({ ...connectionOptions(options.url), application_name: 'clientele-seed' })
  client.on('error', () => undefined)
  await client.connect()
  const startedAt = performance.now()
  try {
    await client.query('BEGIN')
    const restoreSearchIndexes = await setSearchIndexesAside(client, tables, options.count)
    // The rows contain what these triggers would compute one by one.
    const made = await withoutTriggers(
      client,
      {
        customers: ['customers_set_path'],
        users: ['users_refresh_usernames', 'set_owner_path'],
        ...Object.fromEntries(resourceTables.map((table) => [table, ['set_owner_path']])),
      },
      () => writeRows(client, options),
    )
    await restoreSearchIndexes()
    await client.query('COMMIT')
    await client.query(`VACUUM (ANALYZE) ${tables.join(', ')}`)
    return {
      customers: options.count,
      groups: groupCount,
      ...made,
      seconds: (performance.now() - startedAt) / 1000,
    }
  } finally {
    await client.end()
  }
}

const writeRows = async (client: pg.Client, { count, resources = 0, onProgress }: Options) => {
  const run = randomBytes(3).toString('hex')
  const batches = new RowBatches(client, tables)
  const groups = makeGroups(run)
  for (const group of groups) batches.add('groups', group)
  const groupIds = groups.map(({ id }) => id)
  const made = { users: 0, resources: 0 }
  let done = 0
  for (const place of accountTree(count)) {
    const tag = `${run}${done.toString(36)}`
    const { row, username } = makeAccount(place, { tag, groups: groupIds, hasUser: chance.happens(0.2) })
    batches.add('customers', row)
    if (username) {
      batches.add('users', makeUser(row, username))
      made.users++
    }
    done++
    // Some have none, some a few; the total is the requested number.
    const due = Math.floor((resources * done) / count)
    const isTheirTurn = done === count || chance.happens(0.4)
    for (; isTheirTurn && made.resources < due; made.resources++) {
      const { table, row: resource } = makeResource(place, `${run}${made.resources.toString(36)}`)
      batches.add(table, resource)
    }
    if (batches.isFull()) {
      await batches.write()
      onProgress?.(done)
    }
  }
  await batches.write()
  return made
}
