import type { CollectionBeforeValidateHook } from 'payload'
import { canHoldIntegrators, type AccountType } from '../../../../domain/accounts/account-place.ts'
import { Problem } from '../../../../errors/problem.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { checkPlace } from '../operations/check-place.ts'
import { holdsIntegrators } from '../operations/holds-integrators.ts'

/** A new account, or one whose type changes, must fit to what is above and directly below it. */
export const refusePlace: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const type: unknown = data?.type
  if (!data || !isType(type)) return data
  if (operation === 'create') {
    if (typeof data.parent === 'string') await checkPlace(req, { type, parent: data.parent, path: 'parent' })
  } else if (originalDoc && type !== originalDoc.type) {
    if (typeof originalDoc.parent === 'string')
      await checkPlace(req, { type, parent: originalDoc.parent, path: 'type' })
    if (!canHoldIntegrators(type) && (await holdsIntegrators(req, originalDoc.id))) throw stillHolds()
  }
  return data
}

const isType = (type: unknown): type is AccountType => type === 'customer' || type === 'integrator'

const stillHolds = () =>
  new Problem('validation_failed', {
    fields: [{ path: 'type', code: 'holds_integrators', text: customerTexts.holdsIntegrators }],
  })
