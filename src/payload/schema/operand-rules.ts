import type { FlattenedField } from 'payload'

type Rules = {
  /** The stored form of a whole value: an e-mail address in lower case. */
  toStored?: (text: string) => string
  /** The stored form of a part of a value, for `contains` and `like`. */
  toStoredPart?: (text: string) => string
  /** A regular expression of the database for values that are found in several forms; undefined when it does not apply. */
  toPattern?: (text: string, asked: { isWhole: boolean }) => string | undefined
}

/**
 * How a text field is compared whose values are stored in another form than people type them:
 * `custom: { operands: new OperandRules({ toStored }) }`.
 */
export class OperandRules {
  readonly toStored: (text: string) => string
  readonly toStoredPart: (text: string) => string
  readonly toPattern: NonNullable<Rules['toPattern']>

  constructor({ toStored = same, toStoredPart = same, toPattern = () => undefined }: Rules = {}) {
    this.toStored = toStored
    this.toStoredPart = toStoredPart
    this.toPattern = toPattern
  }

  /** Those of a field; of most fields they change nothing. */
  static of({ custom }: Pick<FlattenedField, 'custom'>): OperandRules {
    const operands: unknown = custom?.operands
    return operands instanceof OperandRules ? operands : asTyped
  }
}

const same = (text: string): string => text
const asTyped = new OperandRules()
