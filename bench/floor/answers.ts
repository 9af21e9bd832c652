import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { hash, verify } from '@node-rs/argon2'
import type pg from 'pg'
import { newId } from '../../src/database/new-id.ts'
import { statements } from './statements.ts'

export type Asked = { headers: IncomingHttpHeaders; url: URL; body: Record<string, string> }
type Answer = (pool: pg.Pool, asked: Asked) => Promise<unknown>
type Runner = Pick<pg.Pool, 'query'>

// OWASP's parameters for argon2id, those of the product as well.
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const run = async (runner: Runner, name: keyof typeof statements, values: unknown[] = []) =>
  (await runner.query<Record<string, unknown>>({ name, text: statements[name], values })).rows

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

const whoAsks = async (pool: pg.Pool, { headers }: Asked) => {
  const [user] = await run(pool, 'session', [digest(headers.authorization?.split(' ')[1] ?? '')])
  if (!user) throw new Error('Nobody asks.')
  return user
}

const page = async (
  pool: pg.Pool,
  docs: 'list' | 'group' | 'search' | 'subtree' | 'devices',
  values: unknown[],
) => {
  const [rows, [counted]] = await Promise.all([run(pool, docs, values), run(pool, `${docs}Count`, values)])
  return { docs: rows, totalDocs: counted?.total, limit: 25, page: 1 }
}

/** The paths of the caller's account and of all below it. */
const rangeOf = ({ path }: Record<string, unknown>): string[] => {
  const own = String(path)
  return [own, `${own.slice(0, -1)}0`]
}

/** The cases of the benchmark as bare handlers: token, SQL, JSON. */
export const answers: Record<string, Answer> = {
  me: async (pool, asked) => ({ user: await whoAsks(pool, asked) }),
  read: async (pool, asked) => {
    await whoAsks(pool, asked)
    return (await run(pool, 'read', [asked.url.searchParams.get('id')]))[0]
  },
  list: async (pool, asked) => {
    await whoAsks(pool, asked)
    return page(pool, 'list', [])
  },
  group: async (pool, asked) => {
    await whoAsks(pool, asked)
    return page(pool, 'group', [asked.url.searchParams.get('group')])
  },
  search: async (pool, asked) => {
    await whoAsks(pool, asked)
    return page(pool, 'search', [`%${asked.url.searchParams.get('name')}%`])
  },
  subtree: async (pool, asked) => page(pool, 'subtree', rangeOf(await whoAsks(pool, asked))),
  devices: async (pool, asked) => page(pool, 'devices', rangeOf(await whoAsks(pool, asked))),
  update: async (pool, asked) => {
    await whoAsks(pool, asked)
    return (await run(pool, 'update', [asked.url.searchParams.get('id'), asked.body.city]))[0]
  },
  login: async (pool, { body }) => {
    const [candidate] = await run(pool, 'candidate', [body.username])
    const isRight = await verify(String(candidate?.password_hash), body.password ?? '')
    if (!candidate || !isRight) throw new Error('Wrong password.')
    const token = randomBytes(32).toString('base64url')
    await run(pool, 'openSession', [newId(), candidate.id, digest(token)])
    return { token }
  },
  create: async (pool, asked) => {
    await whoAsks(pool, asked)
    return inTransaction(pool, (client) => createCustomer(client, asked.body))
  },
  'create-with-login': async (pool, asked) => {
    await whoAsks(pool, asked)
    const { body } = asked
    const passwordHash = await hash(body.password ?? '', argon2id)
    return inTransaction(pool, async (client) => {
      const customer = await createCustomer(client, body)
      const [user, mail] = [newId(), newId()]
      await run(client, 'createUser', [
        user,
        body.username,
        body.email,
        body.firstName,
        body.lastName,
        customer?.id,
      ])
      await run(client, 'createCredential', [user, passwordHash])
      await run(client, 'createMail', [
        mail,
        body.email,
        `Welcome, ${body.firstName}`,
        customer?.id,
        user,
        `<${mail}@floor>`,
      ])
      return { doc: customer }
    })
  },
}

const createCustomer = async (
  client: Runner,
  { firstName, lastName, email, city, country }: Record<string, string>,
) => {
  const values = [newId(), `${firstName} ${lastName}`, firstName, lastName, email, city, country, 'person']
  return (await run(client, 'createCustomer', values))[0]
}

const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } finally {
    client.release()
  }
}
