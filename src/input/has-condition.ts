import type { Where } from 'payload'

/** Whether a filter narrows anything down: `{ and: [] }` and `{ or: [{}] }` do not. */
export const hasCondition = (where: Where): boolean =>
  Object.values(where).some((value) =>
    Array.isArray(value) ? value.some(hasCondition) : Object.keys(value).length > 0,
  )
