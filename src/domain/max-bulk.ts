/** How many documents one bulk call changes. */
export const maxBulk = 100
/** How many documents are taken together at most: found by a filter, counted before, changed in steps. */
export const maxFound = 10_000
