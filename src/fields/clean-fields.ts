import type { CheckboxFieldValidation, DateFieldValidation, Field, FieldHook } from 'payload'
import { checkbox, date, number, text, textarea } from 'payload/shared'
import { cleanLine } from '../domain/values/clean-line.ts'
import { cleanText } from '../domain/values/clean-text.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { translate } from '../i18n/translate.ts'
import { parseDateTime } from '../domain/parse-date-time.ts'
import { unlessUnchanged } from './unless-unchanged.ts'
import { whenChanged } from './when-changed.ts'

/**
 * What holds for every field of a kind, in every collection and global: texts are composed (NFC) and without invisible
 * characters, in one line where the field is one; blank is empty; a date-time has an offset and exists; a switch is on
 * or off. A value that is stored and not touched is left alone and accepted.
 */
export const cleanFields = (fields: Field[]): Field[] => fields.map(cleanField)

const cleanField = (field: Field): Field => {
  switch (field.type) {
    case 'row':
    case 'collapsible':
    case 'group':
    case 'array':
      return { ...field, fields: cleanFields(field.fields) }
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: cleanFields(tab.fields) })) }
    case 'text':
      return cleanTextField(field)
    case 'textarea':
      return {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [textHook, ...(field.hooks?.beforeValidate ?? [])] },
        validate: field.validate ?? unlessUnchanged(textarea),
      }
    case 'date':
      return {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [momentHook, ...(field.hooks?.beforeValidate ?? [])] },
        validate: moment(field.validate ?? unlessUnchanged(date)),
      }
    case 'number':
      return field.hasMany === true || field.validate
        ? field
        : { ...field, validate: unlessUnchanged(number) }
    case 'checkbox':
      return {
        ...field,
        validate: onOrOff(field.validate ?? unlessUnchanged(checkbox)),
      }
    default:
      return field
  }
}

type TextField = Extract<Field, { type: 'text' }>

/**
 * Secrets are virtual, and taken as they are typed. With `custom.isReadByHook` a hook of the collection cleans the text,
 * and refuses what is cleaned elsewhere.
 */
const cleanTextField = (field: TextField): Field => {
  if (field.virtual || field.custom?.isReadByHook === true) return field
  const hooks = { ...field.hooks, beforeValidate: [lineHook, ...(field.hooks?.beforeValidate ?? [])] }
  if (field.hasMany) return { ...field, hooks }
  return { ...field, hooks, validate: field.validate ?? unlessUnchanged(text) }
}

const clean = (value: unknown, how: (text: string) => string | null): unknown => {
  if (typeof value === 'string') return how(value)
  return Array.isArray(value)
    ? value.map((entry: unknown) => (typeof entry === 'string' ? (how(entry) ?? '') : entry))
    : value
}

const lineHook: FieldHook = whenChanged('cleanLine', (value) => clean(value, cleanLine))

const textHook: FieldHook = whenChanged('cleanText', (value) => clean(value, cleanText))

const momentHook: FieldHook = whenChanged('readMoment', (value) => {
  if (value === '') return null
  return value instanceof Date ? value.toISOString() : (parseDateTime(value)?.toISOString() ?? value)
})

const moment =
  (validate: DateFieldValidation): DateFieldValidation =>
  (value, options) =>
    isMoment(value) ? validate(value, options) : translate(options.req, requestTexts.field.date)

const onOrOff =
  (validate: CheckboxFieldValidation): CheckboxFieldValidation =>
  (value, options) =>
    value === null ? translate(options.req, requestTexts.field.truth) : validate(value, options)

const isMoment = (value: unknown): boolean =>
  value === undefined || value === null || value instanceof Date || parseDateTime(value) !== undefined
