import type { CollectionBeforeChangeHook } from 'payload'

/** Approval applies to the hostname; a changed one is reviewed again. A blocked domain stays blocked. */
export const resetReview: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isAnother = originalDoc && data.hostname !== undefined && data.hostname !== originalDoc.hostname
  const isApproved = originalDoc?.review === 'approved' && (data.review ?? 'approved') === 'approved'
  return isAnother && isApproved && req.user?.role !== 'administrator' ? { ...data, review: 'pending' } : data
}
