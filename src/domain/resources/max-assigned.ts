/** How many resources one call assigns. */
export const maxAssigned = 1000
