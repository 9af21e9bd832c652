import { hash } from '@node-rs/argon2'
import pg from 'pg'
import { addUser } from './add-user.ts'

export type Sample = {
  /** The token of an administrator's live session. */
  token: string
  customerIds: string[]
  groupIds: string[]
  /** Prefixes of names that a few hundred customers share. */
  names: string[]
  logins: { username: string; password: string }[]
  /** Live sessions of managers, by the share of all accounts that lies below theirs. */
  managers: { tenth: string; few: string }
}

const password = 'a long walk by the quiet river'
const loginCount = 40

/** Adds an administrator with a session and some users who can sign in; selects the values that the cases need. */
export const takeSample = async (url: string): Promise<Sample> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const list = async (text: string) =>
    (await client.query<{ value: string }>(text)).rows.map(({ value }) => value)
  try {
    const token = await addUser(client, 'administrator', null)
    const integrators = await list(
      `select c.id as value from customers c join customers below on below.parent_id = c.id
       where c.type = 'integrator' and c.parent_id is null and c.status = 'enabled'
       group by c.id having count(*) >= 10 order by count(*) desc`,
    )
    const managers = {
      tenth: await addUser(client, 'manager', integrators[0] ?? null),
      few: await addUser(client, 'manager', integrators.at(-1) ?? null),
    }
    const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    const { rows: people } = await client.query<{ username: string }>(
      `with people as (
         select u.id, u.username from users u join customers c on c.id = u.customer_id
         where u.locked is not true and not exists (
           select from customers a where c.path like a.path || '%' and a.status = 'disabled' and a.id = any(string_to_array(trim('/' from c.path), '/')::uuid[]))
         limit ${loginCount}
       ), secrets as (insert into credentials (user_id, password_hash) select id, $1 from people)
       select username from people`,
      [passwordHash],
    )
    return {
      token,
      managers,
      customerIds: await list('select id as value from customers order by random() limit 500'),
      groupIds: await list('select id as value from groups order by random() limit 50'),
      names: await list(
        `select distinct left(name, 8) as value from customers where kind = 'person' limit 50`,
      ),
      logins: people.map(({ username }) => ({ username, password })),
    }
  } finally {
    await client.end()
  }
}
