import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { isReadable } from '../request/is-readable.ts'
import { boundPreferences } from './bound-preferences.ts'

const preferences = 'payload-preferences'

/**
 * Payload adds collections and endpoints of its own that no `access` option covers. Those the panel does not need are
 * removed, from REST and GraphQL; those it needs are restricted: preferences by their key, and the permissions of the
 * signed-in user.
 */
export const disableBuiltInEndpoints = (config: SanitizedConfig, canEnterPanel: MayCall): SanitizedConfig => {
  const forThePanel = limitTo(canEnterPanel)
  boundPreferences(config, preferences)
  for (const collection of config.collections) {
    const isOwn = !collection.slug.startsWith('payload-')
    if (!isOwn) collection.graphQL = false
    const kept = (collection.endpoints || []).filter((endpoint) =>
      isOwn ? !isAboutVersions(endpoint) : collection.slug === preferences && isPreference(endpoint),
    )
    collection.endpoints = kept.map((endpoint) => {
      if (isOwn && !isAboutAccess(endpoint)) return endpoint
      const closed = forThePanel(endpoint)
      return isOwn ? answerWithoutFilters(closed) : closed
    })
  }
  for (const global of config.globals) {
    const kept = (global.endpoints || []).filter((endpoint) => !isAboutVersions(endpoint))
    global.endpoints = kept.map((endpoint) => (isAboutAccess(endpoint) ? forThePanel(endpoint) : endpoint))
  }
  for (const endpoint of config.endpoints.filter(isAboutAccess))
    Object.assign(endpoint, answerWithoutFilters(forThePanel(endpoint)))
  return config
}

type Built = Omit<Endpoint, 'root'>

type MayCall = (args: { req: PayloadRequest }) => boolean

const isAboutVersions = ({ path }: Built) => /^\/versions(\/|$)/.test(path)

const isAboutAccess = ({ path }: Built) => /^\/access(\/|$)/.test(path)

const isPreference = ({ method, path }: Built) => path === '/:key' && method !== 'delete'

const limitTo =
  (mayCall: MayCall) =>
  <T extends Built>(endpoint: T): T => {
    const { handler } = endpoint
    const limitedHandler: Endpoint['handler'] = async (req) => {
      if (!mayCall({ req })) throw new Problem(req.user ? 'forbidden' : 'unauthenticated')
      if (!(await isSeen(req))) throw new Problem('not_found')
      return handler(req)
    }
    return { ...endpoint, handler: limitedHandler }
  }

/**
 * The permissions on a document are returned only if the caller can read it; otherwise they would reveal that it
 * exists.
 */
const isSeen = async (req: PayloadRequest): Promise<boolean> => {
  const { id, collection } = req.routeParams ?? {}
  const owner = Object.values(req.payload.collections).find(({ config }) => config.slug === collection)
  if (typeof id !== 'string' || !owner) return true
  return isReadable({ req, collection: owner.config.slug, id, withTrash: true })
}

/** A permission is true or false. A filter would contain the path of the account, and so the ids of those above it. */
const answerWithoutFilters = <T extends Built>(endpoint: T): T => {
  const { handler } = endpoint
  const handlerWithoutFilters: Endpoint['handler'] = async (req) => {
    const answer = await handler(req)
    const permissions: unknown = JSON.parse(await answer.text(), (_key, value: unknown) =>
      isRecord(value) && 'permission' in value && 'where' in value ? value.permission === true : value,
    )
    return Response.json(permissions, { status: answer.status })
  }
  return { ...endpoint, handler: handlerWithoutFilters }
}
