/** How many resources one call assigns. */
export const mostAssigned = 1000
