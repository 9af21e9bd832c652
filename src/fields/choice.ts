import { translate } from '../i18n/translate.ts'
import type { Text } from '../i18n/text.ts'
import type { SingleTextField } from './single-text-field.ts'
import { OperandRules } from '../payload/schema/operand-rules.ts'
import { unlessUnchanged } from './unless-unchanged.ts'
import { whenChanged } from './when-changed.ts'

type Choice = {
  name: string
  label: Text
  help?: Text
  list: 'countries' | 'timezones' | 'languages'
  /** The value as it is stored; undefined when it is not in the list. */
  read: (value: string) => string | undefined
  unknown: Text
  /** Share of the row in the panel, in percent. */
  widthPercent: number
} & Pick<SingleTextField, 'access' | 'index'>

/**
 * One of a long or growing list, stored as text: a Postgres enum would have to be migrated whenever the list changes.
 * The panel shows a select with names in the reader's language.
 */
export const choice = ({ list, read, unknown, help, widthPercent, ...field }: Choice): SingleTextField => ({
  ...field,
  type: 'text',
  custom: { operands: new OperandRules({ toStored: (text) => read(text) ?? text.trim() }) },
  hooks: {
    beforeValidate: [
      whenChanged('readChoice', (value) => (typeof value === 'string' ? (read(value) ?? value) : value)),
    ],
  },
  validate: unlessUnchanged((value: unknown, { req }) => {
    if (value === undefined || value === null || value === '') return true
    return typeof value === 'string' && read(value) !== undefined ? true : translate(req, unknown)
  }),
  admin: {
    ...(help && { description: help }),
    width: `${widthPercent}%`,
    components: { Field: { path: '/admin/fields/choice-field.tsx#ChoiceField', clientProps: { list } } },
  },
})
