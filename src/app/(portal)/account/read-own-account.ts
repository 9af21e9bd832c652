import type { AccountVisitor } from '../parts/account-visitor.ts'

/** The visitor's own account as they may read it; null when it has just been deleted. */
export const readOwnAccount = ({ req, actor }: AccountVisitor) =>
  req.payload.findByID({
    collection: 'customers',
    id: actor.customer,
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
