import type { Call } from './load-types.ts'
import type { Sample } from './sample.ts'

/**
 * The same request to the product and to the bare implementation; `aim` is the highest acceptable ratio of CPU per
 * request.
 */
export type Case = { name: string; aim: number; connections: number; product: Call[]; floor: Call[] }

type Shape = {
  name: string
  aim: number
  connections?: number
  method?: string
  isAnonymous?: boolean
  /** The user whose session is used; the administrator's by default. */
  as?: keyof Sample['managers']
  /** For each request: path of the product, path of the bare implementation, bodies of both. */
  calls: { product: string; floor: string; body?: object; floorBody?: object }[]
}

const person = {
  firstName: 'Mia',
  lastName: 'Holm',
  email: 'mia.{n}@example.com',
  city: 'Uppsala',
  country: 'SE',
}
const login = { username: 'mia.{n}', password: 'seven green bottles {n}' }
const encode = encodeURIComponent

const shapes = ({ customerIds, groupIds, names, logins }: Sample): Shape[] => [
  {
    name: 'read by id',
    aim: 5,
    calls: customerIds.map((id) => ({ product: `/customers/${id}`, floor: `/read?id=${id}` })),
  },
  { name: 'list 25', aim: 5, calls: [{ product: '/customers?limit=25', floor: '/list' }] },
  {
    name: 'list of a group, sorted',
    aim: 5,
    calls: groupIds.map((id) => ({
      product: `/customers?limit=25&sort=-createdAt&where[group][equals]=${id}`,
      floor: `/group?group=${id}`,
    })),
  },
  {
    name: 'search by name',
    aim: 5,
    calls: names.map((name) => ({
      product: `/customers?limit=25&where[name][contains]=${encode(name)}`,
      floor: `/search?name=${encode(name)}`,
    })),
  },
  {
    name: 'customers of a large integrator',
    aim: 5,
    as: 'tenth',
    calls: [{ product: '/customers?limit=25', floor: '/subtree' }],
  },
  {
    name: 'customers of a small integrator',
    aim: 5,
    as: 'few',
    calls: [{ product: '/customers?limit=25', floor: '/subtree' }],
  },
  {
    name: 'devices of a large integrator',
    aim: 5,
    as: 'tenth',
    calls: [{ product: '/devices?limit=25', floor: '/devices' }],
  },
  {
    name: 'devices of a small integrator',
    aim: 5,
    as: 'few',
    calls: [{ product: '/devices?limit=25', floor: '/devices' }],
  },
  { name: 'me', aim: 5, calls: [{ product: '/users/me', floor: '/me' }] },
  {
    name: 'login',
    aim: 1.3,
    connections: 2,
    method: 'POST',
    isAnonymous: true,
    calls: logins.map((body) => ({ product: '/users/login', floor: '/login', body })),
  },
  {
    name: 'create',
    aim: 6,
    method: 'POST',
    calls: [{ product: '/customers', floor: '/create', body: person }],
  },
  {
    name: 'create with login',
    aim: 6,
    connections: 2,
    method: 'POST',
    calls: [
      {
        product: '/customers',
        floor: '/create-with-login',
        body: { ...person, login },
        floorBody: { ...person, ...login },
      },
    ],
  },
  {
    name: 'update',
    aim: 6,
    method: 'PATCH',
    calls: customerIds.map((id) => ({
      product: `/customers/${id}`,
      floor: `/update?id=${id}`,
      body: { city: 'Malmö {n}' },
    })),
  },
]

/** All cases with their requests. */
export const casesFor = (sample: Sample): Case[] =>
  shapes(sample).map(({ name, aim, connections = 8, method = 'GET', isAnonymous, as, calls }) => {
    const token = as ? sample.managers[as] : sample.token
    const headers: Record<string, string> = isAnonymous ? {} : { authorization: `JWT ${token}` }
    const call = (path: string, body?: object) => ({
      method,
      path,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    return {
      name,
      aim,
      connections,
      product: calls.map(({ product, body }) => call(`/api${product}`, body)),
      floor: calls.map(({ floor, body, floorBody }) => call(floor, floorBody ?? body)),
    }
  })
