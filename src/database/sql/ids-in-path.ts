/** In a statement: the ids of an account and of all above it, outermost first, from the column with its path. */
export const idsInPath = (column: string): string => `string_to_array(trim('/' from ${column}), '/')::uuid[]`
