type Person = { firstName?: string | null; lastName?: string | null }

/** The name of a person's account when none is given: "first last", or empty. */
export const nameOfPerson = ({ firstName, lastName }: Person): string =>
  [firstName, lastName]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')

type Choice = { given: unknown; before?: Person & { name?: string | null }; after: Person }

/**
 * The name of an account: the given one, else the person's. A name derived from the person follows the person's
 * changes; an explicit one stays until it is replaced. Null when it is cleared and there is no person to name it after.
 */
export const chooseAccountName = ({ given, before, after }: Choice): unknown => {
  const wanted: unknown = typeof given === 'string' ? given.trim() : given
  const stored = before?.name
  const isUntouched = wanted === undefined || wanted === stored
  if (!isUntouched) return wanted || nameOfPerson(after) || null
  if (stored && stored !== nameOfPerson(before)) return stored
  return nameOfPerson(after) || stored || null
}
