import type { PayloadRequest, TypedUser } from 'payload'
import { applyUserReadAccess } from 'payload/internal'
import { leanConfig } from '../../payload/schema/lean-config.ts'

/** The user's own document with read access applied, as `GET /users/:id` would return it, without another query. */
export const readableUser = async (
  req: PayloadRequest,
  user: TypedUser,
  depth = 0,
): Promise<Record<string, unknown>> => {
  const { collections } = req.payload
  const readable = await applyUserReadAccess({
    collection: leanConfig(collections.users.config),
    depth,
    overrideAccess: false,
    req,
    showHiddenFields: false,
    user,
  })
  return Object.fromEntries(
    Object.entries(readable).filter(([key]) => key !== '_sid' && key !== 'accountType'),
  )
}
