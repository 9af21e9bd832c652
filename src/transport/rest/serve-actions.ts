import type { CollectionConfig, Endpoint } from 'payload'
import { actionsOf, type ActionPlace } from '../../kernel/action/action-list.ts'
import type { Action } from '../../kernel/action/define-action.ts'
import { acceptsMany } from '../../kernel/action/one-or-many.ts'
import { contextOf } from '../../kernel/context.ts'
import { performAction } from '../perform-action.ts'
import { ServedAction } from './served-action.ts'
import { readSent } from './read-sent.ts'

/** A collection with its actions as endpoints, before Payload's own of the same path. */
export const serveActions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...actionsOf(collection).map(toEndpoint), ...(collection.endpoints || [])],
})

/** The actions that belong to no collection, as endpoints of the configuration. */
export const servePlace = (place: ActionPlace): Endpoint[] =>
  actionsOf(place)
    .map(toEndpoint)
    .map((endpoint) => ({
      ...endpoint,
      path: `/${place.slug}${endpoint.path === '/' ? '' : endpoint.path}`,
    }))

const toEndpoint = (action: Action): Endpoint => ({
  path: action.path,
  method: action.method,
  custom: { served: new ServedAction(action), acceptsList: acceptsMany(action.input) },
  handler: async (req) => {
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    const call = { ctx: contextOf(req), id, sent: readSent(action, req) }
    const { output, status } = await performAction(action, call)
    return output instanceof Response ? output : Response.json(output, { status })
  },
})
