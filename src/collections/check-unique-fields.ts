import type { Field } from 'payload'
import { text } from 'payload/shared'
import { uniqueCheck } from './unique-check.ts'

/** The fields of a collection, whose unique texts are also checked before anything is written. */
export const checkUniqueFields = (slug: string, fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: checkUniqueFields(slug, field.fields) }
    if (field.type !== 'text' || !field.unique || field.hasMany) return field
    const unique = { slug, field: field.name, isName: field.custom?.isUniqueName === true }
    return { ...field, validate: uniqueCheck(unique, field.validate ?? text) }
  })
