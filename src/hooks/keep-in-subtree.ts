import type { CollectionBeforeValidateHook } from 'payload'
import { contextOf } from '../kernel/context.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { accountTexts } from '../i18n/texts/accounts.ts'
import { nameHook } from '../kernel/name-hook.ts'

/**
 * Documents that a manager creates or changes stay in the manager's subtree: their account cannot be empty. That a
 * chosen account is inside is checked with the reference, which finds only what the caller may read.
 */
export const keepInSubtree = (field: 'customer' | 'parent'): CollectionBeforeValidateHook =>
  nameHook(`keepInSubtree(${field})`, ({ data, operation, originalDoc, req }) => {
    const actor = contextOf(req).actor
    if (actor.kind !== 'account' || !data) return data
    // The manager's own account may have no parent, and keeps none.
    const isLeftOpen = operation === 'create' ? !data[field] : !data[field] && Boolean(originalDoc?.[field])
    if (isLeftOpen)
      throw new Problem('validation_failed', {
        fields: [{ path: field, code: 'required', text: accountTexts.chooseAccount }],
      })
    return data
  })
