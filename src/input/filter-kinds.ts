import type { FlattenedField } from 'payload'
import { isPlainDate } from '../domain/day-in-zone.ts'
import { isId } from '../domain/is-id.ts'
import { parseDateTime } from '../domain/parse-date-time.ts'

/** What the values of a type of field can be compared with. */
export type FilterKind = {
  operators: ReadonlySet<string>
  accepts: (operand: string, field: FlattenedField | undefined) => boolean
}

const sameOrNot = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const inOrder = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const partly = ['contains', 'like', 'not_like']

const kind = (accepts: FilterKind['accepts'], ...operators: string[][]): FilterKind => ({
  accepts,
  operators: new Set(operators.flat()),
})

const isAnything = () => true
const isNumber = (operand: string) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(operand.trim())
const isTruth = (operand: string) => operand === 'true' || operand === 'false'
const isMoment = (operand: string) => isPlainDate(operand) || parseDateTime(operand) !== undefined
const isChoice = (operand: string, field: FlattenedField | undefined) =>
  field !== undefined &&
  'options' in field &&
  field.options.some((option) => operand === (typeof option === 'string' ? option : option.value))

const text = kind(isAnything, sameOrNot, inOrder, partly)
const choice = kind(isChoice, sameOrNot)

/** Ids and references to documents. */
export const referenceKind = kind(isId, sameOrNot, inOrder)

/** What is inside of a JSON document is compared as text, whatever its type. */
export const entryKind = kind(isAnything, sameOrNot, partly)

const kinds: Partial<Record<FlattenedField['type'], FilterKind>> = {
  text,
  textarea: text,
  email: text,
  code: kind(isAnything, sameOrNot, partly),
  select: choice,
  radio: choice,
  number: kind(isNumber, sameOrNot, inOrder),
  checkbox: kind(isTruth, sameOrNot),
  date: kind(isMoment, sameOrNot, inOrder),
  relationship: referenceKind,
  upload: referenceKind,
  json: kind(isAnything, ['equals', 'not_equals', 'exists']),
}

/** Undefined for what cannot be compared at all. */
export const filterKindOf = ({ type }: FlattenedField): FilterKind | undefined => kinds[type]

/** The operators that fields of a type can be compared with, for the description of the API. */
export const operatorsOf = (type: string): string[] => [
  ...(Object.entries(kinds).find(([known]) => known === type)?.[1]?.operators ?? []),
]
