/** Holds the browser's time zone, which no header tells. */
export const zoneCookie = 'time-zone'
