import { getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { listNameOf, typeNameOf } from '../../../src/payload/schema/type-names.ts'
import { askByGraphQL } from './ask-by-graphql.ts'
import { graphqlAction } from './graphql-action.ts'
import { graphqlFilters } from './graphql-filters.ts'
import { newDocument } from './new-document.ts'
import type { Question, Request } from './question.ts'
import { referencesIn } from './references-in.ts'
import { selectionOf } from './selection-of.ts'
import type { Thing } from './thing.ts'

type Field = GraphQLField<unknown, unknown>
type Asking = (field: Field, collection: SanitizedCollectionConfig) => Question[]

/** Arguments that the requests below set, or that name no document. */
const known = new Set(
  ['id', 'data', 'where', 'limit', 'page', 'sort', 'pagination', 'trash', 'permanent', 'allSessions'].concat([
    'draft',
    'select',
    'autosave',
    'after',
    'unread',
    'email',
    'username',
    'password',
    'token',
    'items',
  ]),
)

/** The requests for each operation of the schema, and the operations without defined requests. */
export const graphqlQuestions = (
  schema: GraphQLSchema,
  config: SanitizedConfig,
): { questions: Question[]; unknown: string[] } => {
  const questions: Question[] = []
  const unknown: string[] = []
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const ofAction = onItsOwn[field.name] ? undefined : graphqlAction(field)
      const asked = ofAction ?? questionsOf(field, config)
      const isKnown = ofAction !== undefined || field.args.every(({ name }) => known.has(name))
      if (asked && isKnown) questions.push(...asked)
      else unknown.push(field.name)
    }
  }
  return { questions, unknown }
}

const questionsOf = (field: Field, { collections, globals }: SanitizedConfig): Question[] | undefined => {
  const alone = onItsOwn[field.name]
  if (alone) return [alone]
  for (const collection of collections.filter(({ graphQL }) => graphQL !== false)) {
    const [type, list] = [typeNameOf(collection), listNameOf(collection)]
    const verb = Object.keys(asking).find(
      (each) => field.name === each.replace('Xs', list).replace('X', type),
    )
    if (verb) return asking[verb]?.(field, collection)
  }
  const global = globals.some(
    ({ slug }) => `${slug.charAt(0).toUpperCase()}${slug.slice(1, -1)}` === field.name.replace('update', ''),
  )
  return global ? [settingsQuestion(field)] : undefined
}

const mutation = (name: string, ask: Question['ask']): Question => ({
  ...{ name, ask },
  about: 'thing',
  isReading: false,
})

const one: Asking = (field, { slug }) =>
  [false, true].map((trash) => ({
    name: `query ${field.name} ${trash ? 'with the trash' : ''}`,
    about: 'thing' as const,
    isReading: true,
    ask: ({ documents }: Thing): Request =>
      askByGraphQL(
        `query { ${field.name}(id: "${documents[slug]}", trash: ${trash}) ${selectionOf(field.type, trash ? 1 : 2)} }`,
      ),
  }))

const listed: Asking = (field, collection) => [
  ...[
    '',
    '(limit: 100)',
    '(limit: 100, trash: true)',
    '(limit: 100, sort: "-createdAt")',
    '(sort: "customer")',
  ].map((given): Question => ({
    name: `query ${field.name}${given}`,
    about: 'nothing',
    isReading: true,
    ask: () => askByGraphQL(`query { ${field.name}${given} ${selectionOf(field.type, 1)} }`),
  })),
  ...graphqlFilters(field, collection),
]

const counted: Asking = (field, collection) =>
  graphqlFilters(field, collection).filter(({ about }) => about === 'reference')

/** The arguments are sent as variables, so that each value is sent unchanged. */
const writing = (field: Field, data: unknown, id?: string, more = ''): Request => {
  const type = field.args.find(({ name }) => name === 'data')?.type
  const given = [...(id === undefined ? [] : [`id: "${id}"`]), 'data: $data'].join(', ')
  return askByGraphQL(
    `mutation ($data: ${String(type)}) { ${field.name}(${given}${more}) ${selectionOf(field.type, 0)} }`,
    { data },
  )
}

const created: Asking = (field, { flattenedFields }) =>
  referencesIn(flattenedFields).map(({ path, put, of }) =>
    mutation(`${field.name} with ${path}`, ({ documents }) =>
      writing(field, { ...newDocument(flattenedFields), ...put(String(documents[of])) }),
    ),
  )

const changed: Asking = (field, { flattenedFields, slug }) => [
  ...['', ', trash: true'].map((more) =>
    mutation(`${field.name}${more}`, ({ documents }) => writing(field, {}, documents[slug], more)),
  ),
  ...referencesIn(flattenedFields).map(({ path, put, of }) =>
    mutation(`${field.name} one’s own with ${path}`, ({ documents }, own) =>
      writing(field, put(String(documents[of])), own.documents[slug]),
    ),
  ),
]

const byId: Asking = (field, { slug }) => {
  const more = field.args.flatMap(({ name }) => (name === 'id' ? [] : [`, ${name}: true`]))
  return ['', ...more].map((given) =>
    mutation(`${field.name}${given}`, ({ documents }) =>
      askByGraphQL(
        `mutation { ${field.name}(id: "${documents[slug]}"${given}) ${selectionOf(field.type, 0)} }`,
      ),
    ),
  )
}

/** The name of an operation without the name of its document or list. */
const asking: Record<string, Asking> = {
  X: one,
  Xs: listed,
  countXs: counted,
  createX: created,
  updateX: changed,
  deleteX: byId,
  restoreX: byId,
}

const alone = (
  name: string,
  query: (thing: Thing) => string,
  about: Question['about'] = 'nothing',
): Question => ({
  ...{ name, about },
  isReading: false,
  ask: (thing) => askByGraphQL(query(thing)),
})

const postedEventQuestion = (): Question =>
  mutation('postEvents', ({ documents }) =>
    askByGraphQL(
      'mutation ($items: [PostedEventInput!]!) { postEvents(items: $items) { accepted repeated } }',
      {
        items: [
          { type: 'camera.offline', customer: documents.customers },
          { type: 'camera.offline', resource: { kind: 'cameras', id: documents.cameras } },
        ],
      },
    ),
  )

const onItsOwn: Record<string, Question> = {
  postEvents: postedEventQuestion(),
  meUser: alone(
    'meUser',
    () => 'query { meUser { token user { id username customer { id name parent { id } } } } }',
  ),
  Inbox: alone('Inbox', () => 'query { Inbox { unread docs { id title body } } }'),
  readMessage: alone(
    'readMessage',
    ({ documents }) => `mutation { readMessage(id: "${documents.messages}") { id } }`,
    'thing',
  ),
  CurrentAnnouncements: alone(
    'CurrentAnnouncements',
    () => 'query { CurrentAnnouncements { id title kind text } }',
  ),
  dismissAnnouncement: alone(
    'dismissAnnouncement',
    ({ documents }) => `mutation { dismissAnnouncement(id: "${documents.announcements}") { id } }`,
    'thing',
  ),
  logoutUser: alone('logoutUser', () => 'mutation { logoutUser }'),
  refreshTokenUser: alone('refreshTokenUser', () => 'mutation { refreshTokenUser { user { id username } } }'),
  loginUser: alone(
    'loginUser',
    ({ values }) =>
      `mutation { loginUser(username: "${String(values.users?.username)}", password: "not of anybody") { token user { id } } }`,
    'thing',
  ),
  forgotPasswordUser: alone(
    'forgotPasswordUser',
    ({ values }) => `mutation { forgotPasswordUser(username: "${String(values.users?.username)}") }`,
    'thing',
  ),
  resetPasswordUser: alone(
    'resetPasswordUser',
    () =>
      'mutation { resetPasswordUser(token: "no-token-of-anybody", password: "a horse that is correct") { token } }',
  ),
}

const settingsQuestion = (field: Field): Question => {
  const isMutation = field.args.some(({ name }) => name === 'data')
  const inner = getNamedType(field.type)
  const selection = isObjectType(inner) ? '{ brandName }' : ''
  return alone(field.name, () =>
    isMutation ? `mutation { ${field.name}(data: {}) ${selection} }` : `query { ${field.name} ${selection} }`,
  )
}
