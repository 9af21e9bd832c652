import type { CollectionBeforeValidateHook } from 'payload'
import {
  activationOf,
  chooseActivationMethod,
  isActivationMethod,
} from '../../../../domain/accounts/activation-method.ts'

/** A new login is pending until its user has used the link, unless it is activated by password. */
export const chooseActivation: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation !== 'create' || !data) return data
  const chosen: unknown = data.activationMethod
  const method = chooseActivationMethod(isActivationMethod(chosen) ? chosen : undefined, {
    hasPassword: Boolean(data.password),
  })
  return { ...data, activationMethod: method, activation: activationOf(method) }
}
