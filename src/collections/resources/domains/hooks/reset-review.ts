import type { CollectionBeforeChangeHook } from 'payload'

/** What was approved is the host; another one is looked at anew. A domain that is blocked stays so. */
export const resetReview: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isAnother = originalDoc && data.hostname !== undefined && data.hostname !== originalDoc.hostname
  const isApproved = originalDoc?.review === 'approved' && (data.review ?? 'approved') === 'approved'
  return isAnother && isApproved && req.user?.role !== 'administrator' ? { ...data, review: 'pending' } : data
}
