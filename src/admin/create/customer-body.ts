import type { Input } from '../../ui/inputs/input.ts'
import { readForm, textIn } from '../../ui/inputs/read-form.ts'
import { storedType, type CustomerType } from './customer-type.ts'
import type { Inputs } from './input-list.tsx'
import { customerPaths } from './customer-paths.ts'
import type { Way } from './way.ts'

type Chosen = { type: CustomerType; way: Way; status: string }

/** What is sent for a new customer: the account, and its first user unless there is none yet. */
export const customerBody = (
  form: HTMLFormElement,
  inputs: Inputs,
  chosen: Chosen,
): Record<string, unknown> => {
  const { type, way } = chosen
  const { login, ...account } = readForm(
    form,
    Object.values(inputs).filter((input) => isSent(input, chosen)),
  )
  return {
    ...account,
    type: storedType(type).type,
    kind: account.kind ?? storedType(type).kind,
    ...(way !== 'none' && typeof login === 'object' && { login: { ...login, activation: way } }),
  }
}

const ofPassword: readonly string[] = [
  'login.password',
  'login.passwordConfirm',
  ...customerPaths.underPassword,
]

const isSent = ({ path }: Input, { type, way, status }: Chosen): boolean => {
  if (path === 'name') return type !== 'person'
  if (path === 'kind') return type === 'partner'
  if (path === 'statusReason' || path === 'disabledUntil') return status === 'disabled'
  return way === 'password' || !ofPassword.includes(path)
}

/** The field that shows what is wrong with one that is not on the page, or is filled from another. */
export const customerFieldOf = (path: string, form: HTMLFormElement, type: CustomerType): string => {
  if (path === 'name' && type === 'person') return 'firstName'
  if (!path.startsWith('login.') || textIn(form, path) !== '') return path
  const own = path.slice('login.'.length)
  return ['email', 'firstName', 'lastName', 'language', 'timezone'].includes(own) ? own : path
}
