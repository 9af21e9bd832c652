import pg from 'pg'
import { getPayload } from 'payload'
import config from './payload.config.ts'

/**
 * Makes the tables, which Payload does outside of production only, and copies the customers and groups of the product's
 * database into them.
 */
const copied = {
  groups: ['id', 'name', 'description', 'created_at', 'updated_at'],
  customers: [
    ...['id', 'name', 'first_name', 'last_name', 'email', 'telephone', 'address', 'postal_code', 'city'],
    ...['country', 'timezone', 'language', 'status', 'type', 'kind', 'group_id', 'parent_id', 'external_id'],
    ...['usernames', 'created_at', 'updated_at'],
  ],
}

await getPayload({ config })
const from = new pg.Client({ connectionString: process.env.DATABASE_URL })
const to = new pg.Client({ connectionString: process.env.STOCK_DATABASE_URL })
await Promise.all([from.connect(), to.connect()])
for (const [table, columns] of Object.entries(copied)) {
  const list = columns.join(', ')
  const { rows } = await from.query(`select ${list} from ${table}`)
  await to.query(
    `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}
await to.query('analyze')
await Promise.all([from.end(), to.end()])
process.exit(0)
