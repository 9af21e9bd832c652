import type { FlattenedField } from 'payload'
import type { Spelling } from '../../domain/accounts/telephone-spellings.ts'

type Rules = {
  /** The stored form of a whole value: an e-mail address in lower case. */
  toStored?: (text: string) => string
  /** The stored form of a part of a value, for `contains` and `like`. */
  toStoredPart?: (text: string) => string
  /** The stored forms of a text that can be meant in several ways; undefined when it is compared as it is. */
  toSpellings?: (text: string, asked: { isWhole: boolean }) => Spelling[] | undefined
}

/**
 * How a text field is compared whose values are stored in another form than people type them:
 * `custom: { operands: new OperandRules({ toStored }) }`.
 */
export class OperandRules {
  readonly toStored: (text: string) => string
  readonly toStoredPart: (text: string) => string
  readonly toSpellings: NonNullable<Rules['toSpellings']>

  constructor({ toStored = same, toStoredPart = same, toSpellings = () => undefined }: Rules = {}) {
    this.toStored = toStored
    this.toStoredPart = toStoredPart
    this.toSpellings = toSpellings
  }

  /** Those of a field; of most fields they change nothing. */
  static of({ custom }: Pick<FlattenedField, 'custom'>): OperandRules {
    const operands: unknown = custom?.operands
    return operands instanceof OperandRules ? operands : asTyped
  }
}

const same = (text: string): string => text
const asTyped = new OperandRules()
