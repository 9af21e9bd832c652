import type { Condition } from 'payload'
import { isPin } from '../../../../domain/accounts/pin.ts'
import { translate } from '../../../../i18n/translate.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { passwordProblem } from '../../../../identity/passwords/password-problem.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { secretByOwnerOrManager, writtenByManager } from '../access.ts'
import { omitValue } from '../../../../hooks/omit-value.ts'

/** Write only, not stored with the user; hooks store the hashes with the credentials. */
const writeOnly = {
  virtual: true,
  index: false,
  access: secretByOwnerOrManager,
  hooks: { afterRead: [omitValue] },
} satisfies Partial<SingleTextField>

/** Required if the login is activated by password. `isInLogin`: part of a new account's login. */
export const passwordField = ({ isInLogin }: { isInLogin: boolean }): SingleTextField => ({
  ...writeOnly,
  name: 'password',
  type: 'text',
  label: userTexts.password,
  validate: async (value: unknown, { data, siblingData, operation, req }) => {
    if (value === undefined || value === null || value === '') {
      const method = valueOf(siblingData, isInLogin ? 'activation' : 'activationMethod')
      const isNeeded = operation === 'create' && method === 'password' && (!isInLogin || isGiven(siblingData))
      return isNeeded ? translate(req, userTexts.passwordRequired) : true
    }
    if (typeof value !== 'string') return translate(req, userTexts.passwordRequired)
    const problem = await passwordProblem({
      password: value,
      personal: personalWords(data, siblingData),
      req,
    })
    return problem ? translate(req, problem.text, problem.values) : true
  },
  admin: {
    readOnly: false,
    width: '50%',
    condition: isPasswordChosen,
    components: { Field: '/admin/fields/chosen-password-field.tsx#ChosenPasswordField' },
    disableListColumn: true,
    disableListFilter: true,
  },
})

export const passwordConfirmField = (): SingleTextField => ({
  ...writeOnly,
  name: 'passwordConfirm',
  type: 'text',
  label: userTexts.passwordConfirm,
  validate: (value: unknown, { siblingData, req }) => {
    const password = valueOf(siblingData, 'password') ?? ''
    return value === undefined || value === null || value === password
      ? true
      : translate(req, userTexts.passwordMismatch)
  },
  admin: {
    readOnly: false,
    width: '50%',
    condition: isPasswordChosen,
    components: { Field: '/admin/fields/chosen-password-field.tsx#ChosenPasswordField' },
    disableListColumn: true,
    disableListFilter: true,
  },
})

export const pinField = (): SingleTextField => ({
  ...writeOnly,
  access: writtenByManager,
  name: 'pin',
  type: 'text',
  label: userTexts.pin,
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null || value === '') return true
    return typeof value === 'string' && isPin(value) ? true : translate(req, userTexts.pinInvalid)
  },
  admin: {
    readOnly: false,
    width: '50%',
    description: userTexts.pinHelp,
    components: { Field: '/admin/fields/password-field.tsx#PasswordField' },
    disableListColumn: true,
    disableListFilter: true,
  },
})

/**
 * In the panel, a new login shows the password only if it is activated by one. A filled field is never hidden: Payload
 * does not validate hidden fields.
 */
const isPasswordChosen: Condition = (_data, siblings, { operation }) =>
  operation !== 'create' ||
  [siblings.activationMethod, siblings.activation].includes('password') ||
  Boolean(siblings.password ?? siblings.passwordConfirm)

const valueOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined

/** A login is required as soon as it has a user name or an e-mail of its own. */
const isGiven = (login: unknown): boolean => Boolean(valueOf(login, 'username') ?? valueOf(login, 'email'))

const personalWords = (data: unknown, siblingData: unknown): string[] =>
  [data, siblingData].flatMap((source) =>
    ['username', 'email', 'firstName', 'lastName', 'name']
      .map((key) => valueOf(source, key))
      .filter((word): word is string => typeof word === 'string' && word !== ''),
  )
