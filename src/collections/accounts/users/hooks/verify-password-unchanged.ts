import type { CollectionAfterChangeHook } from 'payload'
import { lockUser } from '../../../../identity/lock-user.ts'
import { assertProofCurrent } from '../../../../identity/passwords/assert-proof-current.ts'
import { proofOf } from './protect-own-login.ts'

/** A change authorized by the current password fails if that password was changed concurrently. */
export const verifyPasswordUnchanged: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const proof = proofOf(req)
  if (operation !== 'update' || !proof || doc.id !== req.user?.id) return doc
  await lockUser(req, doc.id)
  await assertProofCurrent(req, doc.id, proof)
  return doc
}
