import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'
import { assertVersion } from './assert-version.ts'

/** `If-Match: <updatedAt>` on a PATCH: answers 409 `conflict` when the document has changed since. */
export const assertNotStale: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') await assertVersion(req, collection.slug, originalDoc?.id)
  return data
}

/** The same for the one document of a global. */
export const assertGlobalNotStale: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  await assertVersion(req, global.slug, originalDoc?.id)
  return data
}
