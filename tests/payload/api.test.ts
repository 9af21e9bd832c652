import { postgresAdapter } from '@payloadcms/db-postgres'
import { configToSchema } from '@payloadcms/graphql'
import { isInputObjectType, isNonNullType, type GraphQLSchema } from 'graphql'
import {
  buildConfig,
  createPayloadRequest,
  type CollectionConfig,
  type Endpoint,
  type GlobalConfig,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { canEnterPanel } from '../../src/access/can-enter-panel.ts'
import { disableBuiltInEndpoints } from '../../src/payload/schema/disable-built-in-endpoints.ts'
import { makeSchema } from '../../src/transport/graphql/make-schema.ts'
import { listNameOf, typeNameOf } from '../../src/payload/schema/type-names.ts'
import { Routes } from '../../src/transport/routes.ts'
import { toPayloadRequest } from '../../src/payload/request/to-payload-request.ts'
import { openStock } from './open-stock.ts'

/** The changes of this product to Payload’s REST and GraphQL, and Payload's names that they rely on. */
let payload: Payload

const collections = (): CollectionConfig[] => [
  {
    slug: 'users',
    lockDocuments: false,
    auth: {
      strategies: [
        {
          name: 'broken',
          authenticate: ({ headers }) => {
            if (headers.has('x-broken')) throw new Error('The database is away.')
            return { user: null }
          },
        },
      ],
    },
    fields: [],
  },
  {
    slug: 'groups',
    lockDocuments: false,
    trash: true,
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'kind', type: 'text', required: true, defaultValue: 'segment' },
      { name: 'owner', type: 'relationship', relationTo: 'users' },
    ],
  },
]

const globals = (): GlobalConfig[] => [
  { slug: 'settings', lockDocuments: false, fields: [{ name: 'name', type: 'text' }] },
]

beforeAll(async () => {
  const stock = await openStock({ isDefault: true, collections: collections(), globals: globals() })
  payload = stock.payload
})

type Listed = Omit<Endpoint, 'root'>

const namesOf = (endpoints: false | Listed[] | undefined) =>
  (endpoints || []).map(({ method, path }) => `${method} ${path}`)

/** The same configuration, with built-in endpoints disabled as in the product. */
const closedConfig = async () => {
  const config = await buildConfig({
    secret: payload.secret,
    telemetry: false,
    collections: collections(),
    globals: globals(),
    db: postgresAdapter({ pool: {} }),
  })
  return disableBuiltInEndpoints(config, canEnterPanel)
}

const collectionIn = ({ collections }: SanitizedConfig, slug: string) =>
  collections.find((collection) => collection.slug === slug)

const anonymous = () =>
  createPayloadRequest({
    config: Promise.resolve(payload.config),
    request: new Request('https://testApp.example.com/api/access?depth=1', { method: 'GET' }),
  })

describe('disable-built-in-endpoints', () => {
  it('is needed: Payload tells those who are not signed in what may be done with each collection', async () => {
    const access = payload.config.endpoints.find(({ path }) => path === '/access')
    const answer = await access?.handler(await anonymous())
    expect(answer?.status).toBe(200)
    expect(Object.keys(await answer?.json())).toContain('collections')
  })

  it('relies on the paths of what it takes away or closes', async () => {
    const { config } = payload
    const groups = namesOf(collectionIn(config, 'groups')?.endpoints)
    const versions = ['get /versions', 'get /versions/:id', 'post /versions/:id']
    expect(groups).toEqual(expect.arrayContaining([...versions, 'post /access/:id?']))
    const [settings] = config.globals
    expect(namesOf(settings?.endpoints)).toEqual(expect.arrayContaining([...versions, 'post /access']))
    expect(namesOf(config.endpoints)).toContain('get /access')
    const preferences = namesOf(collectionIn(config, 'payload-preferences')?.endpoints)
    expect(preferences).toEqual(expect.arrayContaining(['get /:key', 'post /:key', 'delete /:key']))

    const closed = await closedConfig()
    const left = namesOf(collectionIn(closed, 'groups')?.endpoints)
    expect(groups.filter((name) => !left.includes(name)).sort()).toEqual(versions)
    expect(namesOf(closed.globals[0]?.endpoints).filter((name) => name.includes('versions'))).toEqual([])
    expect(namesOf(collectionIn(closed, 'payload-preferences')?.endpoints).sort()).toEqual([
      'get /:key',
      'post /:key',
    ])
    const access = closed.endpoints.find(({ path }) => path === '/access')
    await expect(access?.handler(await anonymous())).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  it('closes what Payload adds to a configuration, by the names it has today', () => {
    const own = payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => slug.startsWith('payload-'))
    expect(own.sort()).toEqual(['payload-kv', 'payload-migrations', 'payload-preferences'])
  })
})

describe('routes', () => {
  it('rely on the paths of Payload’s operations', () => {
    const { all } = new Routes(payload.config)
    const of = (key: 'collection' | 'global', slug: string) =>
      all.flatMap((route) => (route[key] === slug && route.operation ? [route.operation] : [])).sort()
    const operations = ['create', 'find', 'findById', 'count', 'update', 'updateById', 'delete', 'deleteById']
    expect(of('collection', 'groups')).toEqual(operations.sort())
    expect(of('global', 'settings')).toEqual(['readGlobal', 'updateGlobal'])
  })
})

describe('to-payload-request', () => {
  const ours = (headers: Headers) =>
    toPayloadRequest({
      ...{ payload, payloadAPI: 'REST', method: 'GET', pathname: '/api/access', search: '?depth=1', headers },
      ...{ language: 'en', baseURL: 'https://testApp.example.com', query: {}, params: {}, data: undefined },
    })

  it('relies on the keys of a request: it has all that Payload gives its own but `transactionID`, which is set by what opens one', async () => {
    const theirs = await anonymous()
    const req = await ours(new Headers())
    const missing = Object.keys(theirs).filter((key) => !(key in req))
    expect(missing.sort()).toEqual(['transactionID'])
    for (const key of ['hash', 'host', 'href', 'method', 'origin', 'pathname', 'port', 'protocol', 'search'])
      expect({ [key]: Reflect.get(req, key) }).toEqual({ [key]: Reflect.get(theirs, key) })
    expect(req.url).toBe(theirs.url)
  })

  it('is needed: to Payload a caller whose strategy fails is anonymous, as with a database that is away', async () => {
    const headers = new Headers({ 'x-broken': 'yes' })
    const request = new Request('https://testApp.example.com/api/groups', { headers })
    const theirs = await createPayloadRequest({ config: Promise.resolve(payload.config), request })
    expect(theirs.user).toBeNull()
    await expect(ours(headers)).rejects.toThrow('The database is away.')
  })
})

describe('running-config', () => {
  it('relies on the place where `getPayload` keeps what runs', async () => {
    expect(globalThis._payload?.get('default')?.payload).toBe(payload)
    const { runningPayload } = await import('../../src/payload/request/running-config.ts')
    expect(await runningPayload).toBe(payload)
  })
})

describe('keep-referenced-rows', () => {
  it('is needed: Payload sets a reference to NULL when its target is deleted, which its raw table says', () => {
    expect(payload.db.rawTables.groups?.columns.owner?.reference?.onDelete).toBe('set null')
  })
})

describe('the schema of GraphQL', () => {
  let stock: GraphQLSchema
  let ours: GraphQLSchema

  beforeAll(() => {
    stock = configToSchema(payload.config).schema
    ours = makeSchema(payload).schema
  })

  const queriesOf = (schema: GraphQLSchema) => Object.keys(schema.getQueryType()?.getFields() ?? {})
  const mutationsOf = (schema: GraphQLSchema) => schema.getMutationType()?.getFields() ?? {}

  it('needs drop-built-ins: Payload adds queries that no rule of access reaches', () => {
    const dropped = queriesOf(stock).filter((name) => !queriesOf(ours).includes(name))
    expect(dropped).toEqual(
      expect.arrayContaining([
        'Access',
        'docAccessGroup',
        'docAccessUser',
        'docAccessSetting',
        'initializedUser',
      ]),
    )
    expect(dropped.filter((name) => !/^(Access|docAccess|initialized)/.test(name))).toEqual([])
  })

  it('needs relax-defaults: Payload demands a required field that has a default', () => {
    const isDemanded = (schema: GraphQLSchema, name: string) => {
      const input = schema.getType('mutationGroupInput')
      return isInputObjectType(input) && isNonNullType(input.getFields()[name]?.type)
    }
    expect([isDemanded(stock, 'kind'), isDemanded(stock, 'name')]).toEqual([true, true])
    expect([isDemanded(ours, 'kind'), isDemanded(ours, 'name')]).toEqual([false, true])
  })

  it('needs the actions of the trash: Payload deletes for good, and brings nothing back', () => {
    const args = mutationsOf(stock)
      .deleteGroup?.args.map(({ name }) => name)
      .sort()
    expect(args).toEqual(['id', 'trash'])
    expect(Object.keys(mutationsOf(stock))).not.toContain('restoreGroup')
  })

  it('has the names of type-names for a document and for a list', () => {
    for (const slug of ['groups', 'users'] as const) {
      const { config } = payload.collections[slug]
      expect(stock.getType(typeNameOf(config))).toBeDefined()
      expect(queriesOf(stock)).toContain(listNameOf(config))
    }
  })
})
