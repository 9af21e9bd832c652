import { cache } from 'react'
import { accountVisitor } from '../../parts/account-visitor.ts'

/** A user of the visitor's own account; null for all others. Cached for each request. */
export const readOwnUser = cache(async (id: string) => {
  const { req, actor } = await accountVisitor('/users')
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id }, customer: { equals: actor.customer } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs[0] ?? null
})
