type Person = { firstName?: string | null; lastName?: string | null }

/** The name of a person's account when none is given: "first last", or empty. */
export const nameOfPerson = ({ firstName, lastName }: Person): string =>
  [firstName, lastName]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')

type Choice = { given: unknown; before?: Person & { name?: string | null }; after: Person }

/**
 * The name an account gets: the one given, else the person's. A name that was the person's follows the person; one of
 * its own stays until another is given.
 */
export const chooseAccountName = ({ given, before, after }: Choice): unknown => {
  const wanted: unknown = typeof given === 'string' ? given.trim() : given
  const stored = before?.name
  const isUntouched = wanted === undefined || wanted === stored
  if (stored && isUntouched && stored !== nameOfPerson(before)) return stored
  return (!isUntouched && wanted) || nameOfPerson(after) || stored || null
}
