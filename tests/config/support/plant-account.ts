import { randomUUID } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { richTextOf } from '../../support/rich-text.ts'
import type { Operator } from './open-operator.ts'

/**
 * An account with one document of each kind. Its word is in all its texts: an answer that contains it reveals the
 * account.
 */
export type Planted = {
  word: string
  manager: string
  /** The id of one document of each collection; of `users` it is a member. */
  documents: Record<string, string>
}

type Described = {
  word: string
  type?: 'customer' | 'integrator'
  parent?: Planted
}

export const plantAccount = async (
  operator: Operator,
  { word, type = 'customer', parent }: Described,
): Promise<Planted> => {
  const { make } = operator
  const group = await make('groups', { name: `${word} group`, kind: 'segment', description: `${word} group` })
  const customer = await make('customers', {
    ...(parent && { parent: parent.documents.customers }),
    type,
    group,
    kind: 'organization',
    name: `${word} name`,
    email: `${word}@example.com`,
    telephone: telephoneOf(word),
    country: 'DE',
    timezone: 'Europe/Berlin',
    language: 'en',
    metadata: { secret: `${word} metadata` },
    postalCode: word,
    ...inEvery(word, ['firstName', 'lastName', 'address', 'city', 'agencyId', 'externalId']),
    notes: `${word} notes`,
  })
  const resources = await plantResources(operator, { word, customer })
  const user = (role: 'manager' | 'member') =>
    make('users', {
      username: `${word}-${role}`,
      email: `${word}-${role}@example.com`,
      password: `correct horse of ${randomUUID()}`,
      customer,
      role,
      timezone: 'Europe/Berlin',
      language: 'en',
      channelStreamSource: resources['stream-sources'],
      ...inEvery(word, ['firstName', 'lastName']),
      sendWelcomeEmail: role === 'member',
    })
  const manager = await user('manager')
  const documents = { customers: customer, groups: group, users: await user('member'), ...resources }
  await giveReasons(operator, word, customer)
  const message = await make('messages', { ...inEvery(word, ['title', 'body']), users: [documents.users] })
  const template = await make('email-templates', {
    name: `${word} template`,
    en: { subject: `${word} subject`, body: richTextOf(`${word} body`) },
  })
  const announcements = await make('announcements', {
    ...inEvery(word, ['title']),
    body: richTextOf(`${word} body`),
    audience: [],
    groups: [group],
  })
  const emails = await mailTo(operator, documents.users)
  const mailings = await mailingTo(operator, word, customer)
  const resource = { kind: 'cameras', id: resources.cameras }
  const rule = await make('alert-rules', {
    name: `${word} rule`,
    customer,
    events: ['camera.offline'],
    resources: [resource],
    recipients: [documents.users],
  })
  const event = await eventOf(operator, { word, customer, resource })
  const written = { messages: message, announcements, emails, 'email-templates': template, mailings }
  const alerts = { 'alert-rules': rule, events: event }
  return { word, manager, documents: { ...documents, ...written, ...alerts } }
}

/** One resource of each kind, of an account or of none. */
export const plantResources = async (
  { app, make }: Operator,
  { word, customer }: { word: string; customer: string | null },
): Promise<Record<string, string>> => {
  const planted: Record<string, string> = {}
  for (const { slug, custom, flattenedFields } of app.payload.config.collections) {
    if (custom.isOwnedResource !== true) continue
    const own = flattenedFields.flatMap((field) => textIn(word, field))
    planted[slug] = await make(slug, { ...Object.fromEntries(own), customer })
  }
  return planted
}

/** Texts that need a special format. */
const formed: Record<string, (word: string) => string> = {
  hostname: (word) => `${word}.example.com`,
  url: (word) => `https://${word}.example.com/live`,
}

const notSent = new Set(['ownerPath', 'deletedWith'])

const textIn = (word: string, { name, type }: FlattenedField): [string, unknown][] => {
  if (notSent.has(name)) return []
  if (type === 'json') return [[name, { secret: `${word} ${name}` }]]
  return type === 'text' || type === 'textarea' ? [[name, formed[name]?.(word) ?? `${word} ${name}`]] : []
}

const inEvery = (word: string, fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, `${word} ${field}`]))

const telephoneOf = (word: string): string =>
  `+4930${[...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_000_000, 7) + 1_000_000}`

/** Reasons of an account that is not disabled and of users who are not locked, which cannot be written over the API. */
const giveReasons = async ({ app }: Operator, word: string, customer: string): Promise<void> => {
  const { pool } = app.payload.db
  await pool.query(
    `update customers set status_reason = $1 || ' statusReason', disabled_until = '2031-02-03' where id = $2`,
    [word, customer],
  )
  await pool.query(
    `update users set locked_reason = $1 || ' lockedReason', pending_email = $1 || ' pendingEmail'
     where customer_id = $2`,
    [word, customer],
  )
}

const mailTo = async ({ app }: Operator, user: string): Promise<string> => {
  const { rows } = await app.payload.db.pool.query<{ id: string }>(
    'select id from emails where user_id = $1 limit 1',
    [user],
  )
  return String(rows[0]?.id)
}

const mailingTo = async ({ make }: Operator, word: string, customer: string): Promise<string> =>
  make('mailings', {
    ...inEvery(word, ['subject', 'body']),
    audience: 'customers',
    customers: [customer],
    // Its manager and its member.
    expectedRecipients: 2,
  })

type Happened = { word: string; customer: string; resource: { kind: string; id: string | undefined } }

const eventOf = async ({ app, post }: Operator, { word, customer, resource }: Happened): Promise<string> => {
  const inWords = inEvery(word, ['id', 'title', 'text'])
  await post('events', { ...inWords, type: 'camera.offline', resource, data: { secret: `${word} data` } })
  const { rows } = await app.payload.db.pool.query<{ id: string }>(
    'select id from events where customer_id = $1 limit 1',
    [customer],
  )
  return String(rows[0]?.id)
}
