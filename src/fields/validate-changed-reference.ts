import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/** A reference is looked up when it is set or changed; one that was there before needs no query at every edit. */
export const validateChangedReference: RelationshipFieldSingleValidation = (value, options) => {
  const isUnchanged = typeof value === 'string' && value === options.previousValue
  return isUnchanged ? true : relationship(value, options)
}
