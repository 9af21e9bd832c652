import type { Route } from '../../../src/transport/routes.ts'
import { richTextOf } from '../../support/rich-text.ts'
import { toQuery, type Question, type Request } from './question.ts'
import type { Thing } from './thing.ts'

type Ways = Record<
  string,
  (thing: Thing, own: Thing) => Omit<Request, 'method' | 'path'> & { query?: object; id?: string }
>

/**
 * How the actions are called about a thing, by their name after the collection: which id is in the path (the thing’s by
 * default), in the body and in the query. A new action needs a line here, with every place that takes an id.
 */
const ways: Record<string, Ways> = {
  'GET /tree': {
    'its children': ({ documents }) => ({ query: { parent: documents.customers } }),
    'the roots': () => ({ query: {} }),
    'after it': ({ documents, values }) => ({
      query: { after: cursorAt(values.customers?.name, documents.customers) },
    }),
  },
  'GET /search': {
    'for its word': ({ word }) => ({ query: { q: word } }),
    'for what it is reached by': ({ values }) => ({ query: { q: values.customers?.telephone } }),
    'for its user': ({ values }) => ({ query: { q: values.users?.username } }),
    'for its domain': ({ values }) => ({ query: { q: values.domains?.hostname } }),
    'for its id': ({ documents }) => ({ query: { q: documents.customers } }),
  },
  'GET /:id/impact': {
    ...Object.fromEntries(
      ['disable', 'enable', 'delete', 'move'].map((action) => [action, () => ({ query: { action } })]),
    ),
    'moved there': ({ documents }, own) => ({
      id: String(own.documents.customers),
      query: { action: 'move', parent: documents.customers },
    }),
    'moved here': (_thing, own) => ({ query: { action: 'move', parent: own.documents.customers } }),
  },
  'POST /:id/move': {
    'to one’s own': (_thing, own) => ({ body: { parent: own.documents.customers } }),
    'to the top': () => ({ body: { parent: null } }),
    'one’s own to it': ({ documents }, own) => ({
      id: String(own.documents.customers),
      body: { parent: documents.customers },
    }),
  },
  'POST /bulk-impact': Object.fromEntries(
    ['disable', 'enable', 'delete', 'move'].map((action) => [
      action,
      ({ documents }: Thing, own: Thing) => ({
        body: { action, ids: [own.documents.customers, documents.customers] },
      }),
    ]),
  ),
  'GET /:id/email': { it: () => ({}) },
  'POST /:id/email': {
    it: () => ({ body: { subject: 'A word', body: 'from somebody' } }),
    'a template': (thing) => ({ body: { template: thing.documents['email-templates'] } }),
  },
  'POST /:id/restore': { it: () => ({ body: {} }) },
  'POST /:id/end-sessions': { it: () => ({ body: {} }) },
  'DELETE /sessions/:id': { it: ({ documents }) => ({ id: String(documents.users) }) },
  'POST /:id/activation-link': { it: () => ({ body: {} }) },
  'POST /:id/send-activation': { it: () => ({ body: {} }) },
  'POST /:id/reset-link': { it: () => ({ body: {} }) },
  'POST /:id/send-reset': { it: () => ({ body: {} }) },
  'POST /:id/resend': { it: () => ({ body: {} }) },
  'POST /:id/original': { it: () => ({ body: { language: 'en' } }) },
  'POST /count': {
    ...Object.fromEntries(
      (['filter', 'customers', 'group'] as const).map((audience) => [
        `of ${audience}`,
        ({ documents }: Thing) => ({
          body: {
            audience,
            filter: { id: { equals: documents.customers } },
            customers: [documents.customers],
            group: documents.groups,
          },
        }),
      ]),
    ),
    'below it': ({ documents }) => ({
      body: { audience: 'filter', filter: { parent: { equals: documents.customers } } },
    }),
  },
  'GET /:id/progress': { it: () => ({}) },
  'GET /:id/recipients': { it: () => ({}) },
  'POST /:id/stop': { it: () => ({ body: {} }) },
  'POST /:id/resend-failed': { it: () => ({ body: {} }) },
  'POST /preview': {
    ...Object.fromEntries(
      Object.entries({ users: 'users', groups: 'groups', accounts: 'customers' }).map(([audience, list]) => [
        `to ${list}`,
        ({ documents }: Thing) => ({ body: { audience, [list]: [documents[list]] } }),
      ]),
    ),
    'to everyone': () => ({ body: { audience: 'everyone' } }),
    'of a template': ({ documents }) => ({
      body: { template: documents['email-templates'], customer: documents.customers },
    }),
  },
  'POST /:id/read': { it: () => ({ body: {} }) },
  'POST /:id/dismiss': { it: () => ({ body: {} }) },
  'POST /:id/api-key/reveal': { it: () => ({ body: {} }) },
  'POST /verify/:id': { it: () => ({ body: {} }) },
  'POST /access/:id?': { it: () => ({ body: {} }) },
  'POST /assign': {},
  'POST /bulk': {},
  'POST /bulk-ids': {},
}

const draft = { language: 'en', subject: 'A word', body: richTextOf('from somebody') }

/** Requests that name a user or nothing, each with its body. */
const bodies: Record<string, (thing: Thing) => unknown> = {
  'POST /login': ({ values }) => ({
    username: values.users?.username,
    password: 'not the password of anybody',
  }),
  'POST /forgot-password': ({ values }) => ({ username: values.users?.username }),
  'POST /first-register': ({ values }) => ({ username: values.users?.username }),
  'POST /unlock': ({ values }) => ({ username: values.users?.username }),
  'POST /activate': () => ({ token: 'no-token-of-anybody', password: 'a horse that is correct' }),
  'POST /confirm-email': () => ({ token: 'no-token-of-anybody' }),
  'POST /unsubscribe': () => ({ token: 'no-token-of-anybody' }),
  'POST /change-password': () => ({
    currentPassword: 'not the password',
    password: 'a horse that is correct',
  }),
  'POST /test': ({ documents }) => ({ ...draft, customer: documents.customers }),
  // What is taken is known to whoever may create; whose it is, is asked in `tests/api/customers/taken.test.ts`.
  'GET /taken': () => undefined,
  'GET /invitations': () => undefined,
  'GET /sessions': () => undefined,
  'GET /inbox': () => undefined,
  'GET /current': () => undefined,
  'GET /stream': () => undefined,
  'POST /read-all': () => ({}),
  'POST /reset-password': () => ({ token: 'no-token-of-anybody', password: 'a horse that is correct' }),
  'POST /first-administrator': () => ({ token: 'no-token-of-anybody' }),
  'POST /verify/:token': () => ({}),
  'POST /verify-pin': () => ({ pin: '1234' }),
  'POST /logout': () => ({}),
  'POST /refresh-token': () => ({}),
  'POST /:key': () => ({ value: 'anything' }),
  'POST /access': () => ({}),
  'GET /me': () => undefined,
  'GET /init': () => undefined,
  'GET /:key': () => undefined,
  'GET /access': () => undefined,
}

/** The requests for an action; undefined if none are defined. */
export const askEndpoint = (route: Route): Question[] | undefined => {
  const { method, path, collection, global } = route
  const owner = collection ?? (global && `globals/${global}`)
  const rest = owner ? path.slice(owner.length + 1) : path
  const called = collection === 'search' ? 'GET /search' : `${method} ${rest || '/'}`
  const isReading = method === 'GET'
  if (called === 'POST /assign' && collection) return assigned(path, collection)
  if (called === 'POST /bulk' && collection) return changedInBulk(path, collection)
  if (called === 'POST /bulk-ids' && collection) return foundInBulk(path, collection)
  const known = ways[called]
  if (known) {
    return Object.entries(known).map(([way, how]) => ({
      name: `${method} ${path} ${way}`,
      about: way === 'after it' ? 'value' : 'thing',
      isReading,
      ask: (thing, own) => {
        const { id = thing.documents[collection ?? ''], body, query = {} } = how(thing, own)
        return { method, path: path.replace(/:id\??/, String(id)) + toQuery(query), body }
      },
    }))
  }
  const body = bodies[called] ?? (global && !rest ? () => (isReading ? undefined : {}) : undefined)
  if (!body) return undefined
  const filled = path.replace(':key', 'some-preference').replace(':token', 'no-token-of-anybody')
  const about = body.length > 0 ? 'thing' : 'nothing'
  return [
    {
      name: `${method} ${path}`,
      about,
      isReading,
      ask: (thing) => ({ method, path: filled, body: body(thing) }),
    },
  ]
}

const assigned = (path: string, slug: string): Question[] => {
  const asking = (name: string, ask: (thing: Thing, own: Thing) => unknown): Question => ({
    name: `POST ${path} ${name}`,
    about: 'thing',
    isReading: false,
    ask: (thing, own) => ({ method: 'POST', path, body: ask(thing, own) }),
  })
  return [
    asking('it', ({ documents }, own) => ({ ids: [documents[slug]], customer: own.documents.customers })),
    asking('it with one’s own', ({ documents }, own) => ({
      ids: [own.documents[slug], documents[slug]],
      customer: own.documents.customers,
    })),
    asking('it to nobody', ({ documents }) => ({ ids: [documents[slug]], customer: null })),
    asking('one’s own to it', ({ documents }, own) => ({
      ids: [own.documents[slug]],
      customer: documents.customers,
    })),
  ]
}

/** Each action with the thing, and those with a target also with one's own document and the thing as the target. */
const changedInBulk = (path: string, slug: string): Question[] => {
  const asking = (name: string, ask: (thing: Thing, own: Thing) => unknown): Question => ({
    name: `POST ${path} ${name}`,
    about: 'thing',
    isReading: false,
    ask: (thing, own) => ({ method: 'POST', path, body: ask(thing, own) }),
  })
  const plain = slug === 'users' ? ['lock', 'unlock'] : ['disable', 'enable']
  const targets: Record<string, [action: string, field: string, kind: string][]> = {
    customers: [
      ['move', 'parent', 'customers'],
      ['group', 'group', 'groups'],
    ],
    users: [],
  }
  return [
    ...[...plain, 'delete', 'restore'].map((action) =>
      asking(action, ({ documents }) => ({ action, ids: [documents[slug]] })),
    ),
    ...(targets[slug] ?? [['assign', 'customer', 'customers']]).flatMap(([action, field, kind]) => [
      asking(`${action} it`, ({ documents }, own) => ({
        ...{ action, ids: [own.documents[slug], documents[slug]] },
        [field]: own.documents[kind] ?? null,
      })),
      asking(`${action} one’s own to it`, ({ documents }, own) => ({
        ...{ action, ids: [own.documents[slug]] },
        [field]: documents[kind],
      })),
    ]),
  ]
}

const foundInBulk = (path: string, slug: string): Question[] =>
  [false, true].map((trash) => ({
    name: `POST ${path} ${trash ? 'in the trash' : 'by id'}`,
    about: 'thing',
    isReading: true,
    ask: ({ documents }) => ({
      method: 'POST',
      path,
      body: { where: { id: { equals: documents[slug] } }, trash },
    }),
  }))

const cursorAt = (name: unknown, id: unknown): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url')
