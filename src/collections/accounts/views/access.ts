import type { Where } from 'payload'
import { grant, scope } from '../../../access/grant.ts'

const ownViews = scope('one’s own', ({ id }) => ({ owner: { equals: id } }))

/** Those that colleagues share: all staff with each other, managers with those of their account. */
const ownAndShared = scope('one’s own, and those that colleagues share', (actor) => {
  const ofColleagues: Where =
    actor.kind === 'account' ? { customer: { equals: actor.customer } } : { customer: { exists: false } }
  const shared: Where = { and: [{ isShared: { equals: true } }, ofColleagues] }
  return { or: [{ owner: { equals: actor.id } }, shared] }
})

export const viewsAccess = {
  read: grant({ administrator: true, support: ownAndShared, manager: ownAndShared }),
  create: grant({ administrator: true, support: true, manager: scope('of one’s own', () => true) }),
  update: grant({ administrator: true, support: ownViews, manager: ownViews }),
  delete: grant({ administrator: true, support: ownViews, manager: ownViews }),
}
