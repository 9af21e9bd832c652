import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Row, Types } from './evaluate.ts'

const nfd = (text: string) => text.normalize('NFD')

/** Texts that were mistaken for patterns, or differ in case, accents and Unicode form only. */
export const texts = [
  ...[null, '', 'Köln', nfd('Köln'), 'KÖLN', 'Koln', 'García Márquez', nfd('García'), 'garcia', 'Straße'],
  ...[
    '50 %',
    '5_0',
    '5a0',
    'a\\b',
    'a\\\\b',
    'ab',
    'Acme, Inc.',
    'ACME "x"',
    "O'Hara",
    '{"a":1}',
    '$1',
    'null',
  ],
  ...[
    'Ärzte',
    'aal',
    'Zoe',
    'Ωmega',
    'İzmir',
    'e\u0301\u0323',
    '李 小龍',
    '👩‍👩‍👧 family',
    '-1',
    '(a|b)*',
    '[x]',
    ' ',
    '%%',
    '__',
  ],
]

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length]

const entries = [
  undefined,
  null,
  'ö',
  nfd('ö'),
  'o',
  '',
  'a"b',
  'a\\b',
  "it's",
  5,
  5.5,
  true,
  false,
  ['x', 'ö'],
  [],
  { deep: 'ö' },
]

export const metadataPaths = [
  'metadata.ref',
  'metadata.größe',
  'metadata.a"b',
  'metadata.a\\b',
  "metadata.it's",
  'metadata.0',
  'metadata.a b',
  'metadata.ref.deep',
  'metadata.list.k',
  'metadata.my__key',
]

const metadataOf = (at: number): unknown => {
  if (at % 7 === 0) return null
  const [, ...names] = metadataPaths
    .map((path) => path.replace('metadata.', ''))
    .filter((name) => !name.includes('.'))
  return {
    ref: pick(entries, at),
    ...Object.fromEntries(names.map((name, offset) => [name, pick(entries, at + offset)])),
    list: [{ k: pick(['u', 'ü', 7], at) }, { k: pick(['v', null], at) }],
  }
}

export const moments = [
  null,
  '2026-11-29T23:59:59.999Z',
  '2026-11-30T00:00:00.000Z',
  '2026-11-30T12:00:00.000Z',
  '2026-12-01T00:00:00.000Z',
  '2028-02-29T10:00:00.000Z',
]

export type World = { rows: Record<'customers' | 'users' | 'announcements', Row[]>; groups: string[] }

export const customerTypes: Types = {
  id: 'id',
  email: 'caseless',
  country: 'caseless',
  group: 'id',
  type: 'choice',
  disabledUntil: 'date',
}
export const userTypes: Types = { activityTimeout: 'number', locked: 'truth', customer: 'id', role: 'choice' }
export const announcementTypes: Types = { audience: 'choice', groups: 'id', publishAt: 'date' }

const insert = async (pool: Pool, table: string, columns: Record<string, unknown>): Promise<void> => {
  const names = Object.keys(columns)
  await pool.query(
    `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(columns),
  )
}

/** Documents of all shapes that the database can hold, also those older than a rule of today. */
export const makeRows = async (pool: Pool): Promise<World> => {
  const groups = [randomUUID(), randomUUID()]
  for (const id of groups) await insert(pool, 'groups', { id, name: `group ${id}`, kind: 'segment' })
  const customers: Row[] = []
  const users: Row[] = []
  const announcements: Row[] = []
  for (const at of texts.keys()) {
    const customer = {
      id: randomUUID(),
      // Of an indexed field both forms are asked for, and no mixture of them.
      name: pick(texts, at)?.normalize(at % 2 === 0 ? 'NFC' : 'NFD'),
      city: pick(texts, at + 3),
      notes: pick(texts, at + 5),
      email: `row${at}@shop.example`,
      country: pick(['DE', 'AL', null, 'XK'], at),
      group: pick([null, ...groups], at),
      type: pick(['customer', 'integrator'], at),
      disabledUntil: pick(moments, at),
      metadata: metadataOf(at),
    }
    const { id, name, city, notes, email, country, type, metadata } = customer
    const json = metadata === null ? null : JSON.stringify(metadata)
    await insert(pool, 'customers', {
      ...{ id, name, city, notes, email, country, type, kind: 'person', metadata: json },
      ...{ group_id: customer.group, disabled_until: customer.disabledUntil },
    })
    customers.push(customer)
    const user = {
      id: randomUUID(),
      firstName: pick(texts, at + 7),
      activityTimeout: pick([null, 0, 60, 10_800], at),
      locked: pick([true, false], at),
      role: 'member',
      customer: id,
    }
    await insert(pool, 'users', {
      ...{ id: user.id, username: `row.${at}`, email: `user${at}@shop.example`, first_name: user.firstName },
      ...{ activity_timeout: user.activityTimeout, locked: user.locked, role: 'member', customer_id: id },
    })
    users.push(user)
    if (at < 12) announcements.push(await makeAnnouncement(pool, at, groups))
  }
  return { rows: { customers, users, announcements }, groups }
}

const makeAnnouncement = async (pool: Pool, at: number, groups: string[]): Promise<Row> => {
  const announcement = {
    id: randomUUID(),
    title: pick(texts, at + 2) ?? 'untitled',
    audience: pick([[], ['staff'], ['staff', 'customers'], ['integrators']], at) ?? [],
    groups: pick([[], [groups[0]], groups], at) ?? [],
    publishAt: pick(moments, at),
  }
  const { id, title, publishAt } = announcement
  await insert(pool, 'announcements', { id, title, kind: 'info', publish_at: publishAt })
  for (const [order, value] of announcement.audience.entries())
    await insert(pool, 'announcements_audience', { order, parent_id: id, value, id: randomUUID() })
  for (const [order, group] of announcement.groups.entries())
    await insert(pool, 'announcements_rels', { order, parent_id: id, path: 'groups', groups_id: group })
  return announcement
}
