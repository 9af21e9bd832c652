import { normalizeEmailAddress } from '../values/normalize-email-address.ts'

const pattern = /^[a-z0-9][a-z0-9._-]{1,63}$/

/** In lower case, at creation and at sign-in alike; an e-mail address in the form in which addresses are stored. */
export const normalizeUsername = (username: string): string =>
  isAddress(username) ? normalizeEmailAddress(username) : username.trim().toLowerCase()

/** Only e-mail addresses contain an @. */
export const isAddress = (username: string): boolean => username.includes('@')

/**
 * 2–64 characters of a–z, 0–9, dot, underscore and hyphen, starting with a letter or digit; or the user's own e-mail
 * address, so that nobody signs in by the address of another.
 */
export const isUsername = (username: string, ownEmail: string | null | undefined): boolean =>
  isAddress(username) ? username === ownEmail : pattern.test(username)

type Login = { username: string; email: string }

/** The user name after a change of the e-mail address: a name that was the address follows it. */
export const followEmail = (before: Login, after: Login): string =>
  before.username === before.email && after.username === before.username ? after.email : after.username
