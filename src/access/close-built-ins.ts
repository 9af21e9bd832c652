import type { Endpoint, SanitizedConfig } from 'payload'
import { Problem } from '../errors/problem.ts'
import { canEnterPanel } from './can-enter-panel.ts'

const preferences = 'payload-preferences'

/**
 * Payload adds collections and calls of its own that no `access` option reaches. What the panel does not need is taken
 * away, from REST as from GraphQL; what it does need answers nobody else: preferences by their key, and what the signed
 * in person may do.
 */
export const closeBuiltIns = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const isOwn = !collection.slug.startsWith('payload-')
    if (!isOwn) collection.graphQL = false
    const kept = (collection.endpoints || []).filter((endpoint) =>
      isOwn ? !isAboutVersions(endpoint) : collection.slug === preferences && isPreference(endpoint),
    )
    collection.endpoints = kept.map((endpoint) =>
      isOwn && !isAboutAccess(endpoint) ? endpoint : forThePanel(endpoint),
    )
  }
  for (const global of config.globals) {
    const kept = (global.endpoints || []).filter((endpoint) => !isAboutVersions(endpoint))
    global.endpoints = kept.map((endpoint) => (isAboutAccess(endpoint) ? forThePanel(endpoint) : endpoint))
  }
  for (const endpoint of config.endpoints.filter(isAboutAccess))
    Object.assign(endpoint, forThePanel(endpoint))
  return config
}

type Built = Omit<Endpoint, 'root'>

const isAboutVersions = ({ path }: Built) => /^\/versions(\/|$)/.test(path)

const isAboutAccess = ({ path }: Built) => /^\/access(\/|$)/.test(path)

const isPreference = ({ method, path }: Built) => path === '/:key' && method !== 'delete'

const forThePanel = <T extends Built>(endpoint: T): T => {
  const { handler } = endpoint
  const handlerForThePanel: Endpoint['handler'] = (req) => {
    if (!canEnterPanel({ req })) throw new Problem(req.user ? 'forbidden' : 'unauthenticated')
    return handler(req)
  }
  return { ...endpoint, handler: handlerForThePanel }
}
