import type { Endpoint, SanitizedConfig } from 'payload'
import type { Action } from '../kernel/action/define-action.ts'
import { ServedAction } from './rest/served-action.ts'
import { isId } from '../domain/is-id.ts'

/** A route of the API: its method and path, its collection, and its handler. */
export type Route = {
  method: string
  path: string
  handler: Endpoint['handler']
  collection?: string
  global?: string
  /** Set for Payload's own operations on documents, by the endpoint's path; undefined for custom endpoints. */
  operation?: Operation
  /** The action, for calls beyond reading and writing documents. */
  action?: Action
  /** The body may be a list; otherwise it must be an object. */
  acceptsList: boolean
}

export type Operation =
  | 'create'
  | 'find'
  | 'count'
  | 'findById'
  | 'update'
  | 'updateById'
  | 'delete'
  | 'deleteById'
  | 'readGlobal'
  | 'updateGlobal'

type Compiled = Route & { pattern: RegExp; names: string[] }
export type Match = { route: Route; params: Record<string, string> }

/** All routes of the configuration, and the look-up by path. */
export class Routes {
  readonly all: Route[]
  private readonly byFirstSegment = new Map<string, Compiled[]>()

  constructor(config: SanitizedConfig) {
    const routes = [
      ...config.collections.flatMap(({ slug, endpoints }) =>
        (endpoints || []).map((endpoint) => toRoute(endpoint, `/${slug}`, { collection: slug })),
      ),
      ...config.globals.flatMap(({ slug, endpoints }) =>
        (endpoints || []).map((endpoint) => toRoute(endpoint, `/globals/${slug}`, { global: slug })),
      ),
      ...config.endpoints.map((endpoint) => toRoute(endpoint, '', {})),
    ]
    this.all = routes
    for (const route of routes) {
      const first = route.path.split('/')[1] ?? ''
      this.byFirstSegment.set(first, [...(this.byFirstSegment.get(first) ?? []), compile(route)])
    }
  }

  /** `find('GET', '/customers/0198…')`: the match, or the methods that the path supports (none: an unknown path). */
  find(method: string, path: string): Match | { allowed: string[] } {
    const allowed = new Set<string>()
    for (const route of this.byFirstSegment.get(path.split('/')[1] ?? '') ?? []) {
      const found = route.pattern.exec(path)
      if (!found) continue
      const params = Object.fromEntries(route.names.flatMap((name, at) => paramOf(name, found[at + 1])))
      if (params.id !== undefined && !isId(params.id)) continue
      if (params.id !== undefined) params.id = params.id.toLowerCase()
      if (route.method === method) return { route, params }
      allowed.add(route.method)
    }
    return { allowed: [...allowed].sort() }
  }

  /** The methods that a path supports. */
  methodsOf(path: string): string[] {
    const found = this.find('OPTIONS', path)
    return 'allowed' in found ? found.allowed : []
  }
}

const paramOf = (name: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[name, decodeURIComponent(value)]]

const operations: Record<string, Operation> = {
  'POST /': 'create',
  'GET /': 'find',
  'GET /count': 'count',
  'GET /:id': 'findById',
  'PATCH /': 'update',
  'PATCH /:id': 'updateById',
  'DELETE /': 'delete',
  'DELETE /:id': 'deleteById',
}

const globalOperations: Record<string, Operation> = { 'GET /': 'readGlobal', 'POST /': 'updateGlobal' }

const toRoute = (
  endpoint: Omit<Endpoint, 'root'>,
  prefix: string,
  owner: { collection?: string; global?: string },
): Route => {
  const method = endpoint.method.toUpperCase()
  const known = owner.global ? globalOperations : owner.collection ? operations : {}
  const operation = known[`${method} ${endpoint.path}`]
  const served: unknown = endpoint.custom?.served
  return {
    method,
    path: endpoint.path === '/' ? prefix : `${prefix}${endpoint.path}`,
    handler: endpoint.handler,
    ...owner,
    ...(operation && { operation }),
    ...(served instanceof ServedAction && { action: served.action }),
    acceptsList: endpoint.custom?.acceptsList === true,
  }
}

const compile = (route: Route): Compiled => {
  const names: string[] = []
  const pattern = route.path.replace(/\/:(\w+)(\?)?/g, (_, name: string, optional?: string) => {
    names.push(name)
    return optional ? '(?:/([^/]+))?' : '/([^/]+)'
  })
  if (/[:*(]/.test(pattern.replaceAll('/([^/]+)', '').replaceAll('(?:)?', '')))
    throw new Error(`The path ${route.path} is not understood.`)
  return { ...route, names, pattern: new RegExp(`^${pattern}$`) }
}
