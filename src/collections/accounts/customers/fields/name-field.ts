import type { FieldHook } from 'payload'
import { chooseAccountName, nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import { cleanLine } from '../../../../fields/clean-line.ts'
import type { LineField } from '../../../../fields/line-field.ts'
import { line } from '../../../../fields/line.ts'
import { say } from '../../../../i18n/say.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { ownName } from '../access.ts'

const maximumLength = 200

/** A person's account is called "first last" unless it has a name of its own. */
export const nameField = (): LineField => ({
  ...line({
    name: 'name',
    label: customerTexts.name,
    help: customerTexts.nameHelp,
    access: ownName,
    widthPercent: 65,
    index: true,
  }),
  hooks: {
    beforeValidate: [nameAccount],
  },
  validate: (value: unknown, { data, req }) => {
    if (typeof value === 'string' && value.length > maximumLength) {
      return req.t('validation:shorterThanMax', { label: '', maxLength: maximumLength, value })
    }
    return value || nameOfPerson(data) ? true : say(req, customerTexts.nameRequired)
  },
})

const nameAccount: FieldHook = ({ value, siblingData, originalDoc }) =>
  chooseAccountName({
    given: cleanLine(value),
    before: originalDoc,
    after: { ...originalDoc, ...siblingData },
  })
