type Person = { firstName?: string | null; lastName?: string | null }

/** The name of a person's account when none is given: "first last", or empty. */
export const nameOfPerson = ({ firstName, lastName }: Person): string =>
  [firstName, lastName]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')
