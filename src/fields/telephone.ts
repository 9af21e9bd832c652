import { telephoneSpellings } from '../domain/accounts/telephone-spellings.ts'
import { translate } from '../i18n/translate.ts'
import { customerTexts } from '../i18n/texts/accounts.ts'
import { isRecord } from '../kernel/is-record.ts'
import { parseTelephone } from '../kernel/values/parse-telephone.ts'
import { OperandRules } from '../payload/schema/operand-rules.ts'
import type { SingleTextField } from './single-text-field.ts'
import { unlessUnchanged } from './unless-unchanged.ts'
import { whenChanged } from './when-changed.ts'

/**
 * Stored as E.164, with an extension as `;ext=12`. A number without a country code is parsed with that of the account's
 * country.
 */
export const telephone = (): SingleTextField => ({
  name: 'telephone',
  type: 'text',
  label: customerTexts.telephone,
  custom: { operands: new OperandRules({ toSpellings: telephoneSpellings }) },
  hooks: {
    beforeValidate: [
      whenChanged('readTelephone', (value, { siblingData, originalDoc }) =>
        typeof value === 'string'
          ? (parseTelephone(value, countryOf(siblingData) ?? countryOf(originalDoc)) ?? value)
          : value,
      ),
    ],
  },
  // While a form is being edited, the hook above has not run yet.
  validate: unlessUnchanged((value: unknown, { siblingData, req }) => {
    if (value === undefined || value === null || value === '') return true
    return typeof value === 'string' && parseTelephone(value, countryOf(siblingData)) !== undefined
      ? true
      : translate(req, customerTexts.telephoneInvalid)
  }),
  admin: {
    description: customerTexts.telephoneHelp,
    width: '50%',
    components: {
      Field: '/admin/fields/telephone-field.tsx#TelephoneField',
      Cell: '/admin/cells/telephone-cell.tsx#TelephoneCell',
    },
  },
})

const countryOf = (data: unknown): string | undefined =>
  isRecord(data) && typeof data.country === 'string' ? data.country.trim().toUpperCase() : undefined
