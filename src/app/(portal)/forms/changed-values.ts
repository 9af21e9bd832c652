import type { Change } from '../../../ui/edits/change.ts'
import { isSameValue } from '../../../ui/edits/is-same-value.ts'

/** The values that a form was filled with: texts and checkboxes by field, '' for empty. */
export type FormValues = Record<string, string | boolean>

/** How a control shows a stored text that nobody has touched; undefined when the form has no such control. */
type Shown = (name: string, stored: string) => string | undefined

/**
 * The fields that their person altered. A control that shows another text than the stored one, such as one line of two,
 * has not been altered by that. Forms omit unchecked checkboxes; emptied fields become null.
 */
export const changedValues = (stored: FormValues, typed: Record<string, string>, shownAs: Shown): Change[] =>
  Object.entries(stored).flatMap(([name, before]): Change[] => {
    const untouched = shownAs(name, String(before))
    if (untouched === undefined) return []
    if (typeof before === 'boolean') {
      const now = name in typed
      return now === before ? [] : [{ path: [name], mine: now, isSame: isSameValue }]
    }
    const now = typed[name]
    if (now === undefined || now === untouched) return []
    const mine = now.trim() || null
    return isSameValue(mine, before) ? [] : [{ path: [name], mine, isSame: isSameValue }]
  })
