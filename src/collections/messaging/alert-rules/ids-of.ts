import { isRecord } from '../../../kernel/is-record.ts'

/** The id in a reference, whether an id or a populated document. */
export const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : value)

/** The ids in a list of references, each once. */
export const idsOf = (list: unknown): unknown[] => (Array.isArray(list) ? [...new Set(list.map(idOf))] : [])
