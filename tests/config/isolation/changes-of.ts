import type { Forest } from './grow-forest.ts'
import type { View } from './views.ts'

/** Rows that changed though the asker may not change them. */
export const changesOf = async ({ snapshot }: Forest, { mayChange }: View): Promise<string[]> => {
  const owned = (await snapshot.changes()).filter(({ table }) => !isOfNobody.has(table))
  // Of a user whom the asker has just made: the password, the mail that welcomes.
  const people = owned.filter((change) => change.table === 'users' && mayChange(change)).map(({ id }) => id)
  return owned.flatMap((change) =>
    mayChange(change) || people.includes(String(change.row.user_id))
      ? []
      : [`${change.table} ${change.id} is ${JSON.stringify(change.row)}`],
  )
}

/** Counters, what waits to be looked at by the rules of alerts, and preferences of the callers themselves. */
const isOfNobody = new Set([
  'rate_limits',
  'event_queue',
  'known_addresses',
  'payload_preferences',
  'payload_preferences_rels',
])
