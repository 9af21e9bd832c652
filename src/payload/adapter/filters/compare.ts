import { sql, type SQL } from 'drizzle-orm'
import type { Spelling } from '../../../domain/accounts/telephone-spellings.ts'
import { OperandRules } from '../../schema/operand-rules.ts'
import { conditionOf, every, never, some, type Condition } from './condition.ts'
import { operandOf } from './operand-of.ts'
import type { Place } from './place.ts'

/** A comparison with the values of a place. */
export type Comparison = (place: Place) => Condition

/** The place has a value. Empty text is none. */
export const isThere: Comparison = ({ kind, value, entry }) => {
  if (entry) return conditionOf(sql`${entry} not in ('null', '""')`)
  return kind === 'text'
    ? {
        holds: sql`(${value} is not null and ${value} <> '')`,
        fails: sql`(${value} is null or ${value} = '')`,
      }
    : { holds: sql`${value} is not null`, fails: sql`${value} is null` }
}

/** The value is one of the operands. */
export const isOneOf =
  (operands: readonly unknown[]): Comparison =>
  (place) => {
    const { value, field, kind } = place
    const spellings = operands.flatMap((operand) => spellingsOf(place, operand, true) ?? [])
    const isIndexed = field && (('index' in field && field.index) || ('unique' in field && field.unique))
    const values = operands
      .filter((operand) => spellingsOf(place, operand, true) === undefined)
      .flatMap((operand) => operandOf(place, operand) ?? [])
      .flatMap((operand) => (kind === 'text' && isIndexed ? formsOf(String(operand)) : [operand]))
    const compared = kind === 'text' && !isIndexed ? sql`normalize(${value})` : value
    return some([
      ...(values.length > 0 || spellings.length === 0 ? [isValue(compared, values, kind)] : []),
      ...spellings.map((spelling) => isSpelled(value, spelling)),
    ])
  }

/** Composed and decomposed: an index cannot be asked for what is equal to it in another form. */
const formsOf = (text: string): string[] => [...new Set([text, text.normalize('NFD')])]

const isValue = (value: SQL, [first, ...others]: (string | boolean)[], kind: Place['kind']): Condition => {
  if (first === undefined) return never
  const param = (operand: string | boolean) => (kind === 'json' ? sql`${operand}::jsonb` : sql`${operand}`)
  if (others.length === 0)
    return { holds: sql`${value} = ${param(first)}`, fails: sql`${value} is distinct from ${param(first)}` }
  return conditionOf(sql`${value} in (${sql.join([first, ...others].map(param), sql`, `)})`)
}

/** The text occurs in the value, whatever its case, accents and Unicode form. */
export const contains =
  (operand: unknown): Comparison =>
  (place) => {
    const { kind, value, field } = place
    if (kind !== 'text') return isOneOf([operand])(place)
    const spellings = spellingsOf(place, operand, false)
    if (spellings) return some(spellings.map((spelling) => isSpelled(value, spelling)))
    const part = field ? OperandRules.of(field).toStoredPart(String(operand)) : String(operand)
    return conditionOf(hasPart(value, part))
  }

/** All words of the text occur in the value. */
export const containsWords =
  (operand: unknown): Comparison =>
  (place) => {
    const words = String(operand).split(/\s+/u).filter(Boolean)
    if (place.kind !== 'text' || words.length < 2 || spellingsOf(place, operand, false))
      return contains(operand)(place)
    return every(words.map((word) => contains(word)(place)))
  }

const orders = {
  greater_than: sql` > `,
  greater_than_equal: sql` >= `,
  less_than: sql` < `,
  less_than_equal: sql` <= `,
}

export type Order = keyof typeof orders
export const isOrder = (operator: string): operator is Order => Object.hasOwn(orders, operator)

/** The value comes before or after the operand. */
export const isInOrder =
  (order: Order, operand: unknown): Comparison =>
  (place) => {
    const { kind, value } = place
    const compared = operandOf(place, operand)
    if (compared === undefined) return never
    // Empty text is no value, and comes before all others.
    const isEmptyBefore = kind === 'text' && order.startsWith('less')
    return conditionOf(
      isEmptyBefore
        ? sql`(${value}${orders[order]}${compared} and ${value} <> '')`
        : sql`${value}${orders[order]}${compared}`,
    )
  }

const spellingsOf = ({ kind, field }: Place, operand: unknown, isWhole: boolean): Spelling[] | undefined =>
  kind === 'text' && field && typeof operand === 'string'
    ? OperandRules.of(field).toSpellings(operand, { isWhole })
    : undefined

/** By the expression that the index of the search has. */
const hasPart = (value: SQL, part: string): SQL => sql`search_text(${value}) like search_pattern(${part})`

const isSpelled = (value: SQL, { part, pattern }: Spelling): Condition =>
  conditionOf(sql`(${hasPart(value, part)} and ${value} ~ ${pattern})`)
