export type JsonRecord = Record<string, unknown>

/** An object with keys: neither null nor an array. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
