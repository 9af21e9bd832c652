import { isId } from '../../../domain/is-id.ts'
import { isRecord } from '../../../kernel/is-record.ts'

export type RuleResource = { kind: string; id: string }

/** `{ kind, id }` only, the id in the spelling used by events. */
export const isRuleResource = (value: unknown): value is RuleResource =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  typeof value.kind === 'string' &&
  isId(value.id) &&
  value.id === value.id.toLowerCase()
