import { isId } from '../../domain/is-id.ts'

/** The one account that a list is filtered by, whether set by a link or by the user. */
export const accountInFilter = (where: unknown): string | undefined => {
  const found = [...accountsIn(where)]
  return found.length === 1 ? found[0] : undefined
}

function* accountsIn(where: unknown): Generator<string> {
  if (Array.isArray(where)) for (const part of where) yield* accountsIn(part)
  else if (typeof where === 'object' && where !== null) {
    for (const [name, condition] of Object.entries(where)) {
      const wanted: unknown = name === 'customer' ? condition?.equals : undefined
      if (isId(wanted)) yield wanted
      else if (name === 'and' || name === 'or') yield* accountsIn(condition)
    }
  }
}
