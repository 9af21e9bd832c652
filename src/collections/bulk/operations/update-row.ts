import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'
import { findVisible } from '../../trash/operations/find-visible.ts'
import { notFoundOrForbidden } from '../../trash/operations/not-found-or-forbidden.ts'
import { lockRow } from './lock-row.ts'

type Update = { collection: CollectionSlug; id: string; data: JsonObject }

/**
 * A PATCH of one document.
 * @returns its row as it was before
 * @throws Problem `not_found` | `forbidden` | whatever the update refuses
 */
export const updateRow = async (
  req: PayloadRequest,
  { collection, id, data }: Update,
): Promise<Record<string, unknown>> => {
  const before = await lockRow(req, collection, id)
  await notFoundOrForbidden<JsonObject>(
    () => findVisible(req, { collection, id, withTrash: false }),
    () => req.payload.update({ collection, id, data, depth: 0, req, overrideAccess: false }),
  )
  return before ?? {}
}
