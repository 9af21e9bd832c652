import { env } from '../../env.ts'

/**
 * The name of the session cookie. Under https browsers accept a name with this prefix only from this very host, so that
 * no other host of the domain can plant a cookie.
 */
export const sessionCookieName = (cookiePrefix: string): string =>
  `${env.publicURL.startsWith('https:') ? '__Host-' : ''}${cookiePrefix}-token`
