const columns: Record<string, string[]> = {
  customers: [
    ...[
      'id',
      'name',
      'first_name',
      'last_name',
      'email',
      'telephone',
      'address',
      'postal_code',
      'city',
      'country',
    ],
    ...[
      'timezone',
      'language',
      'agency_id',
      'external_id',
      'notes',
      'metadata',
      'status',
      'status_reason',
      'disabled_until',
      'home_dashboard_id',
      'type',
    ],
    ...['kind', 'group_id', 'parent_id', 'path', 'usernames', 'last_login_at', 'updated_at', 'created_at'],
  ],
  users: [
    ...['id', 'username', 'email', 'must_change_password', 'first_name', 'last_name', 'language', 'timezone'],
    ...['accessibility_features', 'channel_stream_source_id', 'vod_stream_source_id', 'activity_timeout'],
    ...[
      'auto_timezone',
      'get_messages',
      'receive_ads',
      'show_adult_content',
      'is_tester',
      'customer_id',
      'role',
    ],
    ...['locked', 'locked_reason', 'api_access', 'activation', 'last_login_at', 'updated_at', 'created_at'],
  ],
  devices: [
    ...['id', 'name', 'type', 'external_id', 'metadata', 'customer_id', 'status', 'updated_at', 'created_at'],
  ],
}

const camel = (column: string) =>
  column.replace(/_id$/, '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const select = (table: string, alias: string) =>
  (columns[table] ?? [])
    .map(
      (name) =>
        `${alias}.${name} as "${name === 'agency_id' || name === 'external_id' ? name.replace('_id', 'Id') : camel(name)}"`,
    )
    .join(', ')

const effectiveStatus = (alias: string, path: string) => `
  case when ${alias}.status = 'disabled' or exists (
    select from customers a where a.id = any(string_to_array(trim('/' from ${alias}.${path}), '/')::uuid[]) and a.status <> 'enabled'
  ) then 'disabled' else 'enabled' end as "effectiveStatus"`

const customer = `${select('customers', 'c')}, ${effectiveStatus('c', 'path')}`
const device = `${select('devices', 'd')}, ${effectiveStatus('d', 'owner_path')}`
const bounded = (where: string) =>
  `(select count(*)::int from (select from customers ${where} limit 10001) as bounded) as total`

/** The statements of each case, written by hand. */
export const statements = {
  session: `select ${select('users', 'u')}, c.path from sessions s
    join users u on u.id = s.user_id left join customers c on c.id = u.customer_id
    where s.token_hash = $1 and s.idle_until > now() and s.absolute_until > now() and u.locked is not true
      and (u.customer_id is null or c.status = 'enabled')`,
  read: `select ${customer} from customers c where c.id = $1`,
  list: `select ${customer} from customers c where c.deleted_at is null order by c.created_at desc limit 25`,
  listCount: `select case when reltuples > 10000 then reltuples::int
    else (select count(*)::int from (select from customers limit 10001) as bounded) end as total
    from pg_class where oid = 'customers'::regclass`,
  group: `select ${customer} from customers c where c.group_id = $1 and c.deleted_at is null order by c.created_at desc limit 25`,
  groupCount: `select ${bounded('where group_id = $1 and deleted_at is null')}`,
  search: `select ${customer} from customers c where c.name ilike $1 and c.deleted_at is null order by c.created_at desc limit 25`,
  searchCount: `select ${bounded('where name ilike $1 and deleted_at is null')}`,
  candidate: `select u.id, k.password_hash from users u join credentials k on k.user_id = u.id
    where u.username = $1 and u.locked is not true`,
  openSession: `with seen as (update users set last_login_at = now() where id = $2)
    insert into sessions (id, user_id, token_hash, idle_until, absolute_until)
    values ($1, $2, $3, now() + interval '3 hours', now() + interval '12 hours')`,
  createCustomer: `insert into customers as c (id, name, first_name, last_name, email, city, country, kind)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${customer}`,
  createUser: `insert into users (id, username, email, first_name, last_name, customer_id) values ($1, $2, $3, $4, $5, $6)`,
  createCredential: `insert into credentials (user_id, password_hash) values ($1, $2)`,
  createMail: `with mail as (
      insert into emails (id, "to", subject, text, kind, language, customer_id, user_id)
      values ($1, $2, 'Welcome', $3, 'welcome', 'en', $4, $5))
    insert into email_outbox (email_id, message_id, html, text, has_secret) values ($1, $6, $3, $3, false)`,
  subtree: `select ${customer} from customers c where c.path >= $1 and c.path < $2 and c.deleted_at is null
    order by c.created_at desc limit 25`,
  subtreeCount: `select ${bounded('where path >= $1 and path < $2 and deleted_at is null')}`,
  devices: `select ${device} from devices d where d.owner_path >= $1 and d.owner_path < $2 and d.deleted_at is null
    order by d.created_at desc limit 25`,
  devicesCount: `select (select count(*)::int from (
    select from devices where owner_path >= $1 and owner_path < $2 and deleted_at is null limit 10001) as bounded) as total`,
  update: `update customers c set city = $2, updated_at = now() where id = $1 returning ${customer}`,
}
