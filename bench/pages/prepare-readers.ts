import pg from 'pg'
import { addUser } from '../add-user.ts'
import type { Documents } from './page.ts'

export type Readers = { documents: Documents; administrator: string; member: string }

/** Selects the documents whose pages are opened, and signs in an administrator and somebody of that customer. */
export const prepareReaders = async (url: string): Promise<Readers> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Documents>(
      `select c.id as customer, u.id as user, d.id as device
       from customers c join users u on u.customer_id = c.id join devices d on d.customer_id = c.id
       where c.type = 'customer' and c.telephone is not null and u.locked is not true and not exists (
         select from customers a where a.status = 'disabled' and a.id = any(string_to_array(trim('/' from c.path), '/')::uuid[]))
       order by c.id limit 1`,
    )
    const [documents] = rows
    if (!documents) throw new Error('No customer has a user and a device; ask for more customers.')
    const administrator = await addUser(client, 'administrator', null)
    return { documents, administrator, member: await addUser(client, 'member', documents.customer) }
  } finally {
    await client.end()
  }
}

/** An announcement stands above every page of the panel, as it does on many a day. */
export const announce = async (origin: string, token: string): Promise<void> => {
  const answer = await fetch(`${origin}/api/announcements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({
      title: 'Video is not recorded on Sunday between two and four in the morning',
      kind: 'warning',
      audience: ['staff'],
    }),
  })
  if (!answer.ok) throw new Error(`Announcing: ${answer.status} ${await answer.text()}`)
}
