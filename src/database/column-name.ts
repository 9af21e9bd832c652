/** The column of a field, as Payload's adapter names it: `lastName` is in `last_name`. */
export const columnName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
