import type { Forest } from './grow-forest.ts'
import type { View } from './views.ts'

/** Rows that changed although the caller may not change them. */
export const changesOf = async ({ snapshot }: Forest, { mayChange }: View): Promise<string[]> => {
  const owned = (await snapshot.changes()).filter(({ table }) => !isOfNobody.has(table))
  // Of a user whom the caller has just created: the password, the welcome mail.
  const people = owned.filter((change) => change.table === 'users' && mayChange(change)).map(({ id }) => id)
  return owned.flatMap((change) =>
    mayChange(change) || people.includes(String(change.row.user_id))
      ? []
      : [`${change.table} ${change.id} is ${JSON.stringify(change.row)}`],
  )
}

/** Counters, the queue of the alert rules, what was asked for at the door, and the callers' own preferences. */
const isOfNobody = new Set([
  'rate_limits',
  'event_queue',
  'known_addresses',
  'reset_requests',
  'payload_preferences',
  'payload_preferences_rels',
])
