/** Control characters, line and paragraph separators, and bidirectional formatting characters. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Normalizes a text for lists, mail subjects and logs: one line, trimmed; null when nothing is left. Other values are
 * returned unchanged, for the validation to reject.
 */
export const toSingleLine = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(controls, ' ').trim() || null : value
