import { actionsOf } from '../../kernel/action/action-list.ts'
import { actionOperation } from './action-operation.ts'
import type { Paths } from './operation.ts'

/** The paths of a collection's actions. */
export const actionPaths = (collection: { slug: string; custom?: Record<string, unknown> }): Paths => {
  const paths: Paths = {}
  for (const action of actionsOf(collection)) {
    const path = `/api/${collection.slug}${action.path === '/' ? '' : action.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [action.method]: actionOperation(action) }
  }
  return paths
}
