import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import { line } from '../../../../fields/line.ts'
import { say } from '../../../../i18n/say.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { core } from '../access.ts'
import type { LineField } from '../../../../fields/line-field.ts'

/** A person's account is called "first last" unless it has a name of its own. */
export const nameField = (): LineField => ({
  ...line({ name: 'name', label: customerTexts.name, help: customerTexts.nameHelp, access: core, index: true }),
  hooks: {
    beforeValidate: [
      ({ value, siblingData, originalDoc }) => {
        if (value === undefined && originalDoc) return value
        const given = typeof value === 'string' ? value.trim() : value
        return given || nameOfPerson({ ...originalDoc, ...siblingData }) || null
      },
    ],
  },
  validate: (value: unknown, { data, req }) => {
    if (typeof value === 'string' && value.length > 200) return req.t('validation:shorterThanMax', { label: '', maxLength: 200, value })
    return value || nameOfPerson(data) ? true : say(req, customerTexts.nameRequired)
  },
})
