/** Control characters, line and paragraph separators, and those that turn the direction of what follows. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Text as it stands in lists, mail subjects and logs: one line, trimmed; null when nothing is left. Anything but text is
 * answered as it is, for the validation to refuse.
 */
export const toSingleLine = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(controls, ' ').trim() || null : value
