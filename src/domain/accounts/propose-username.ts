import { normalizeEmailAddress } from '../values/normalize-email-address.ts'

const longest = 64
const shortest = 2

/**
 * A user name made of the part before the @ of an e-mail address: `Anna.Kola+news@example.com` is `anna.kola`. Empty
 * when nothing of it may be in a user name.
 */
export const proposeUsername = (email: string): string => {
  const [local = ''] = normalizeEmailAddress(email).split('@')
  const [word = ''] = local.split('+')
  const name = word
    .normalize('NFD')
    .replaceAll(/[^a-z0-9._-]/g, '')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, longest)
  return name.length >= shortest ? name : ''
}

/** The same name with a number behind it: `numbered('anna', 2)` is `anna2`. */
export const numbered = (username: string, number: number): string =>
  `${username.slice(0, longest - String(number).length)}${number}`
