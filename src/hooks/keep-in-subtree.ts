import type { CollectionBeforeValidateHook } from 'payload'
import { actorOf } from '../kernel/actor.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { accountTexts } from '../i18n/texts/accounts.ts'
import { nameHook } from '../kernel/name-hook.ts'

/**
 * What a manager makes or changes stays in the manager's subtree: the account it belongs to cannot be left open. That a
 * chosen one is inside is checked with the reference itself, which finds only what its caller may read.
 */
export const keepInSubtree = (field: 'customer' | 'parent'): CollectionBeforeValidateHook =>
  nameHook(`keepInSubtree(${field})`, ({ data, operation, originalDoc, req }) => {
    const actor = actorOf(req.user)
    if (actor.kind !== 'account' || !data) return data
    // The account that a manager works in may have none above it, and goes on to have none.
    const isLeftOpen = operation === 'create' ? !data[field] : !data[field] && Boolean(originalDoc?.[field])
    if (isLeftOpen)
      throw new Problem('validation_failed', {
        fields: [{ path: field, code: 'required', text: accountTexts.chooseAccount }],
      })
    return data
  })
