import type { FieldHook } from 'payload'
import { translate } from '../i18n/translate.ts'
import type { Text } from '../i18n/text.ts'
import type { SingleTextField } from './single-text-field.ts'
import { nameHook } from '../kernel/name-hook.ts'
import { OperandRules } from '../payload/schema/operand-rules.ts'

type Choice = {
  name: string
  label: Text
  help?: Text
  list: 'countries' | 'timezones' | 'languages'
  isKnown: (value: string) => boolean
  unknown: Text
  normalize?: (value: string) => string
  /** Share of the row in the panel, in percent. */
  widthPercent: number
} & Pick<SingleTextField, 'access' | 'index'>

/**
 * One of a long or growing list, stored as text: a Postgres enum would have to be migrated whenever the list changes.
 * The panel shows a select with names in the reader's language.
 */
export const choice = ({
  list,
  isKnown,
  unknown,
  help,
  normalize,
  widthPercent,
  ...field
}: Choice): SingleTextField => ({
  ...field,
  type: 'text',
  custom: { operands: new OperandRules({ toStored: (text) => normalize?.(text.trim()) ?? text.trim() }) },
  hooks: {
    beforeValidate: [trimChoice(normalize)],
  },
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null || value === '') return true
    return typeof value === 'string' && isKnown(value) ? true : translate(req, unknown)
  },
  admin: {
    ...(help && { description: help }),
    width: `${widthPercent}%`,
    components: { Field: { path: '/admin/fields/choice-field.tsx#ChoiceField', clientProps: { list } } },
  },
})

const trimChoice = (normalize: Choice['normalize']): FieldHook =>
  nameHook('trimChoice', ({ value }: { value?: unknown }) => {
    if (typeof value !== 'string') return value
    const trimmed = value.trim()
    return trimmed === '' ? null : (normalize?.(trimmed) ?? trimmed)
  })
