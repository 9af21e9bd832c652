import type { FlattenedField } from 'payload'
import { OperandRules } from '../../schema/operand-rules.ts'
import type { Place } from './place.ts'

const id = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/**
 * An operand as the database compares it with the values of a place; undefined for one that no value can equal, which
 * would be an error there.
 */
export const operandOf = ({ kind, field }: Place, operand: unknown): string | boolean | undefined => {
  const text = textOf(operand)
  switch (kind) {
    case 'text':
      return text === undefined ? undefined : toStored(field, text).normalize('NFC')
    case 'id':
      return text !== undefined && id.test(text) ? text.toLowerCase() : undefined
    case 'number':
      return text !== undefined && text.trim() !== '' && Number.isFinite(Number(text))
        ? String(Number(text))
        : undefined
    case 'truth':
      return operand === true || text === 'true'
        ? true
        : operand === false || text === 'false'
          ? false
          : undefined
    case 'date':
      return momentOf(operand)
    case 'choice':
      return text !== undefined && choicesOf(field).includes(text) ? text : undefined
    case 'json':
      return jsonOf(operand)
  }
}

const textOf = (operand: unknown): string | undefined =>
  typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean'
    ? String(operand)
    : undefined

const toStored = (field: FlattenedField | undefined, text: string): string =>
  field ? OperandRules.of(field).toStored(text) : text

const momentOf = (operand: unknown): string | undefined => {
  if (!(operand instanceof Date) && typeof operand !== 'string' && typeof operand !== 'number')
    return undefined
  const moment = new Date(operand)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

const choicesOf = (field: FlattenedField | undefined): string[] =>
  field && 'options' in field
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : []

/** A document as JSON; a text that is none is a JSON string. */
const jsonOf = (operand: unknown): string => {
  if (typeof operand !== 'string') return JSON.stringify(operand)
  try {
    return JSON.stringify(JSON.parse(operand))
  } catch {
    return JSON.stringify(operand)
  }
}
