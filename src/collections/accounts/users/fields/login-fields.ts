import type { Field } from 'payload'
import { emailAddress } from '../../../../fields/email-address.ts'
import { language } from '../../../../fields/language.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { activationMethodField } from './activation-fields.ts'
import { appFields, checkbox } from './app-fields.ts'
import { passwordConfirmField, passwordField } from './secret-fields.ts'
import { sendWelcomeEmailField } from './send-welcome-email-field.ts'
import { usernameField } from './username-field.ts'
import { withLoginEmail, withLoginName } from './with-login-checks.ts'

/** The fields of a first login inside the form of a new account: the main ones visible, the others collapsed. */
export const loginFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      withLoginName(usernameField({ isRequired: false, isUnique: false })),
      withLoginEmail(
        emailAddress({ isRequired: false, isUnique: false, help: customerTexts.loginEmailHelp }),
      ),
    ],
  },
  activationMethodField({ isInLogin: true }),
  { type: 'row', fields: [passwordField({ isInLogin: true }), passwordConfirmField()] },
  roleField(),
  sendWelcomeEmailField(),
  {
    type: 'collapsible',
    label: customerTexts.loginMore,
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          singleLineField({
            name: 'firstName',
            label: userTexts.firstName,
            help: customerTexts.loginSameAsAccount,
          }),
          singleLineField({
            name: 'lastName',
            label: userTexts.lastName,
            help: customerTexts.loginSameAsAccount,
          }),
        ],
      },
      language(),
      ...appFields(),
      { type: 'row', fields: switches() },
    ],
  },
]

const roleField = (): Field => ({
  name: 'role',
  type: 'select',
  label: userTexts.role,
  defaultValue: 'member',
  options: [
    { value: 'member', label: userTexts.roleMember },
    { value: 'manager', label: userTexts.roleManager },
  ],
  admin: { description: customerTexts.loginRoleHelp, isClearable: false },
})

const switches = (): Field[] => [
  checkbox(
    'accessibilityFeatures',
    userTexts.accessibilityFeatures,
    userTexts.accessibilityFeaturesHelp,
    undefined,
  ),
  checkbox('apiAccess', userTexts.apiAccess, userTexts.apiAccessHelp, undefined, true),
  checkbox('locked', userTexts.locked, userTexts.lockedHelp, undefined),
  checkbox('mustChangePassword', userTexts.mustChangePassword, undefined, undefined),
]
