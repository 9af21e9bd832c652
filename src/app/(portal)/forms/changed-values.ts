/** What a form of a document begins with: texts and switches by field, '' where there is nothing. */
export type FormValues = Record<string, string | boolean>

/**
 * Only what somebody has changed is sent, so that what others changed meanwhile stays. A form says nothing about a
 * switch that is off; what was emptied becomes null.
 */
export const changedValues = (
  before: FormValues,
  typed: Record<string, string>,
): Record<string, string | boolean | null> =>
  Object.fromEntries(
    Object.entries(before).flatMap(([name, value]): [string, string | boolean | null][] => {
      const now = typeof value === 'boolean' ? name in typed : (typed[name] ?? '').trim()
      return now === value ? [] : [[name, now === '' ? null : now]]
    }),
  )
