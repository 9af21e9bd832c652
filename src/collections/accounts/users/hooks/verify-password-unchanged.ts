import type { CollectionAfterChangeHook } from 'payload'
import { lockUser } from '../../../../identity/lock-user.ts'
import { assertProofCurrent } from '../../../../identity/passwords/assert-proof-current.ts'
import { proofOf } from './protect-own-login.ts'

/** What people change with their current password is changed only as long as that is their current one. */
export const verifyPasswordUnchanged: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const proof = proofOf(req)
  if (operation !== 'update' || !proof || doc.id !== req.user?.id) return doc
  await lockUser(req, doc.id)
  await assertProofCurrent(req, doc.id, proof)
  return doc
}
