/** The cookie in which a browser tells its time zone: the server writes the times on the pages. */
export const deviceZoneCookie = 'device-timezone'
