/** The initial values of a form: texts and checkboxes by field, '' for empty. */
export type FormValues = Record<string, string | boolean>

/**
 * Only changed values are sent, so that concurrent changes of other fields are kept. Forms omit unchecked checkboxes;
 * emptied fields become null.
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
