const pattern = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** A number written in decimal digits, such as `-12.5`; undefined for any other text. */
export const parseDecimal = (text: string): number | undefined => {
  const written = text.trim()
  return pattern.test(written) ? Number(written) : undefined
}
