import { cache } from 'react'
import { accountVisitor } from '../../../parts/account-visitor.ts'
import type { kindsOf } from '../../kinds.ts'

type Slug = ReturnType<typeof kindsOf>[number]['slug']

/** A resource of the visitor's own account; null for all others. Cached for each request. */
export const readOwnResource = cache(async (slug: Slug, id: string) => {
  const { req, actor } = await accountVisitor('/resources')
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { equals: id }, customer: { equals: actor.customer } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs[0] ?? null
})
