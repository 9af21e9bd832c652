import type { JsonRecord } from '../../kernel/is-record.ts'
import { valueAt, type Change } from './change.ts'

/** A field that was changed here and elsewhere, differently. */
export type Conflict = { change: Change; theirs: unknown }

export type Choice = 'mine' | 'theirs'

type Saving<Answer> = {
  changes: Change[]
  /** The document that the form was filled from. */
  loaded: JsonRecord
  /** Sends the changes of this version of the document, nothing when there are none. */
  send: (changes: Change[], version: unknown) => Promise<Answer>
  /** Whether the document was another version by then. */
  isStale: (answer: Answer) => boolean
  /** The document as it is by now. */
  read: () => Promise<JsonRecord | undefined>
  /** The choices in the order of the conflicts; undefined when the person goes on editing. */
  ask: (conflicts: Conflict[], current: JsonRecord) => Promise<Choice[] | undefined>
}

/**
 * Saves what its person altered. Changes elsewhere of other fields are kept; about the same field it asks. Each request
 * names the version that it was compared with, so that nothing can come in between.
 * @returns the answer to the last request; undefined when the person goes on editing
 */
export const saveChanges = async <Answer>({
  changes,
  loaded,
  send,
  isStale,
  read,
  ask,
}: Saving<Answer>): Promise<Answer | undefined> => {
  let left = changes
  let known = loaded
  for (;;) {
    const answer = await send(left, known.updatedAt)
    if (!isStale(answer)) return answer
    const current = await read()
    if (!current || current.updatedAt === known.updatedAt) return answer
    const conflicts = findConflicts(left, known, current)
    const choices = conflicts.length > 0 ? await ask(conflicts, current) : []
    if (!choices) return undefined
    const given = new Set(conflicts.filter((_, at) => choices[at] === 'theirs').map(({ change }) => change))
    left = left.filter((change) => !given.has(change))
    known = current
  }
}

const findConflicts = (changes: Change[], known: JsonRecord, current: JsonRecord): Conflict[] =>
  changes.flatMap((change) => {
    const theirs = valueAt(current, change.path)
    const isTouched = !change.isSame(valueAt(known, change.path), theirs)
    return isTouched && !change.isSame(change.mine, theirs) ? [{ change, theirs }] : []
  })
