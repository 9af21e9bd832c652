/** How many resources one request assigns. */
export const maxAssigned = 1000
