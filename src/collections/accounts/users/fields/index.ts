import type { Field } from 'payload'
import { nobody } from '../../../../access/grant.ts'
import { emailAddress } from '../../../../fields/email-address.ts'
import { language } from '../../../../fields/language.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { byManager, byOwner, byOwnerOrManager, byStaff } from '../access.ts'
import { activationField, activationMethodField } from './activation-fields.ts'
import { appFields, checkbox } from './app-fields.ts'
import { roleFields } from './role-fields.ts'
import { currentPasswordField } from './current-password-field.ts'
import { emailRefusalFields } from './email-refusal-fields.ts'
import { ownAccountField } from './own-account-field.ts'
import { pendingEmailField } from './pending-email-field.ts'
import { mustChangePasswordField } from './must-change-password-field.ts'
import { passwordConfirmField, passwordField } from './secret-fields.ts'
import { sendWelcomeEmailField } from './send-welcome-email-field.ts'
import { usernameField } from './username-field.ts'
import { momentPicker } from '../../../../fields/moment-picker.ts'

export const userFields = (): Field[] => [
  ownAccountField(),
  {
    type: 'collapsible',
    label: userTexts.identity,
    fields: [
      {
        type: 'row',
        fields: [
          { ...usernameField({ isRequired: true, isUnique: true }), access: byManager },
          emailAddress({ access: byOwnerOrManager }),
        ],
      },
      pendingEmailField(),
      ...emailRefusalFields(),
      activationMethodField({ isInLogin: false }),
      { type: 'row', fields: [passwordField({ isInLogin: false }), passwordConfirmField()] },
      currentPasswordField(),
      mustChangePasswordField(),
      sendWelcomeEmailField(),
    ],
  },
  {
    type: 'collapsible',
    label: userTexts.person,
    fields: [
      {
        type: 'row',
        fields: [
          singleLineField({
            name: 'firstName',
            label: userTexts.firstName,
            access: byOwner,
            widthPercent: 50,
          }),
          singleLineField({ name: 'lastName', label: userTexts.lastName, access: byOwner, widthPercent: 50 }),
        ],
      },
      language(byOwner),
      checkbox(
        'accessibilityFeatures',
        userTexts.accessibilityFeatures,
        userTexts.accessibilityFeaturesHelp,
        byOwner,
      ),
    ],
  },
  { type: 'collapsible', label: userTexts.app, fields: appFields() },
  ...roleFields(),
  {
    ...checkbox('locked', userTexts.locked, userTexts.lockedHelp, byStaff),
    admin: {
      position: 'sidebar',
      description: userTexts.lockedHelp,
      components: { Cell: '/admin/cells/locked-cell.tsx#LockedCell' },
    },
  },
  {
    name: 'lockedReason',
    type: 'textarea',
    label: userTexts.lockedReason,
    maxLength: 1000,
    access: byStaff,
    admin: {
      position: 'sidebar',
      description: userTexts.lockedReasonHelp,
      condition: (data) => data.locked === true,
    },
  },
  {
    ...checkbox('apiAccess', userTexts.apiAccess, userTexts.apiAccessHelp, byManager, true),
    admin: { position: 'sidebar', description: userTexts.apiAccessHelp },
  },
  activationField(),
  {
    name: 'lastLoginAt',
    type: 'date',
    label: userTexts.lastLoginAt,
    index: true,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: momentPicker,
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
]
