import type { JsonObject } from 'payload'
import { isRecord } from '../../../kernel/is-record.ts'
import type { RecipientList } from './audience.ts'

/** The ids in one of the lists of a new message, each once. */
export const namedIn = (data: JsonObject, list: RecipientList): string[] => {
  const named: unknown = data[list]
  if (!Array.isArray(named)) return []
  const ids = named.map((entry: unknown) => (isRecord(entry) ? entry.id : entry))
  return [...new Set(ids.filter((id) => typeof id === 'string' && id !== '').map(String))]
}
