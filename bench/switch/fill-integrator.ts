import type { Client } from 'pg'
import { newId } from '../../src/database/new-id.ts'

type Wanted = { accounts: number; cameras: number; users: number }

/** An integrator with three levels of integrators and customers below it, who own users, sessions and cameras. */
export const fillIntegrator = async (
  client: Client,
  { accounts, cameras, users }: Wanted,
): Promise<string> => {
  const id = newId()
  await client.query(
    `insert into customers (id, name, email, type, kind) values ($1, 'Large integrator', 'large@example.com', 'integrator', 'organization')`,
    [id],
  )
  // The rows contain what the triggers would compute one by one.
  await client.query(`set session_replication_role = replica`)
  const middle = Math.ceil(Math.sqrt(accounts))
  await client.query(`create temporary table places (number int primary key, id uuid, path varchar)`)
  await client.query(
    `insert into places select number, gen_random_uuid(), null from generate_series(0, $1::int - 1) number`,
    [accounts],
  )
  await client.query(
    `update places p set path = '/' || $1::text || '/' ||
       case when p.number < $2::int then '' else (select m.id || '/' from places m where m.number = p.number % $2::int) end
       || p.id || '/'`,
    [id, middle],
  )
  await client.query(
    `insert into customers (id, name, email, type, kind, status, path, parent_id)
     select p.id, 'Account ' || p.number, p.id || '@example.com',
       (case when p.number < $2::int then 'integrator' else 'customer' end)::enum_customers_type, 'organization',
       (case when p.number % 40 = 1 then 'disabled' else 'enabled' end)::enum_customers_status, p.path,
       case when p.number < $2::int then $1::uuid else (select m.id from places m where m.number = p.number % $2::int) end
     from places p`,
    [id, middle],
  )
  await client.query(
    `insert into users (id, username, email, role, customer_id, owner_path)
     select gen_random_uuid(), 'large.' || each, 'large.' || each || '@example.com', 'member', p.id, p.path
     from generate_series(1, $1::int) each join places p on p.number = each % $2::int`,
    [users, accounts],
  )
  await client.query(
    `insert into cameras (id, name, customer_id, owner_path, status)
     select gen_random_uuid(), 'Camera ' || each, p.id, p.path,
       (case when each % 13 = 0 then 'disabled' else 'enabled' end)::enum_cameras_status
     from generate_series(1, $1::int) each join places p on p.number = each % $2::int`,
    [cameras, accounts],
  )
  await client.query(`set session_replication_role = origin`)
  await client.query(`drop table places`)
  await client.query(`vacuum (analyze) customers, users, cameras`)
  return id
}

/** One live session for every user below. */
export const signEverybodyIn = async (client: Client, path: string): Promise<void> => {
  await client.query(
    `insert into sessions (id, user_id, token_hash, idle_until, absolute_until)
     select gen_random_uuid(), id, md5(random()::text || id), now() + interval '1 hour', now() + interval '1 hour'
     from users where owner_path >= $1 and owner_path < $2`,
    [path, `${path.slice(0, -1)}0`],
  )
}
