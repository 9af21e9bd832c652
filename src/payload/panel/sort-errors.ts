import type { FormState } from 'payload'

/** The message at a field and the value it was about, by path. */
export type KnownErrors = Map<string, { message: string; value: unknown }>

type Sorted = { lost: { path: string; message: string }[]; mended: string[] }

/**
 * Compares the errors of a form with the known ones, which it updates.
 * @returns `lost`: gone although the field has not changed; `mended`: still there although the value has changed, and
 * the groups around it
 */
export const sortErrors = (
  fields: FormState,
  known: KnownErrors,
  isToBeKept: (message: string) => boolean,
): Sorted => {
  const sorted: Sorted = { lost: [], mended: [] }
  for (const [path, { valid, errorMessage, value }] of Object.entries(fields)) {
    const before = known.get(path)
    const hasChanged = before !== undefined && before.value !== value
    if (valid === false && errorMessage) {
      if (before?.message !== errorMessage) known.set(path, { message: errorMessage, value })
      else if (hasChanged) {
        known.delete(path)
        sorted.mended.push(path)
      }
    } else if (before) {
      if (!hasChanged && isToBeKept(before.message)) sorted.lost.push({ path, message: before.message })
      else known.delete(path)
    }
  }
  return { ...sorted, mended: [...sorted.mended, ...patchedGroups(fields, new Set(sorted.mended))] }
}

/** Groups and collapsibles marked invalid although they contain no error any more. */
const patchedGroups = (fields: FormState, mended: Set<string>): string[] =>
  Object.entries(fields).flatMap(([path, { valid, errorPaths }]) => {
    const isMended =
      valid === false && errorPaths?.length && errorPaths.every((inner) => inner !== path && isRight(inner))
    return isMended ? [path] : []

    function isRight(inner: string): boolean {
      return mended.has(inner) || fields[inner]?.valid !== false
    }
  })
