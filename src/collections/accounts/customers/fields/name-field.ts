import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { translate } from '../../../../i18n/translate.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { ownName } from '../access.ts'

const maximumLength = 200

/** A person's account is called "first last" unless it has a name of its own. */
export const nameField = (): SingleTextField => ({
  ...singleLineField({
    name: 'name',
    label: customerTexts.name,
    help: customerTexts.nameHelp,
    access: ownName,
    widthPercent: 65,
    index: true,
  }),
  validate: (value: unknown, { data, req }) => {
    if (typeof value === 'string' && value.length > maximumLength) {
      return req.t('validation:shorterThanMax', { label: '', maxLength: maximumLength, value })
    }
    // While a form is being edited, the name is not derived yet.
    return value || nameOfPerson(data) ? true : translate(req, customerTexts.nameRequired)
  },
})
