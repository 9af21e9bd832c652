import { isId } from '../../../domain/is-id.ts'
import { isRecord } from '../../../kernel/is-record.ts'

export type RuleResource = { kind: string; id: string }

/** `{ kind, id }` and nothing else, the id in the spelling that events have. */
export const isRuleResource = (value: unknown): value is RuleResource =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  typeof value.kind === 'string' &&
  isId(value.id) &&
  value.id === value.id.toLowerCase()
