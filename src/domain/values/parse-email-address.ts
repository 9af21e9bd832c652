import { asciiHost } from './ascii-host.ts'
import { cleanLine } from './clean-line.ts'

type Read = { address: string } | { problem: 'invalid' | 'local_part_not_ascii' }

/** Words with single dots between them. */
const localPart = /^(?=.{1,64}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/
const longest = 254

/**
 * An e-mail address as it is stored: lower case, the domain in its ASCII form, at most 254 characters. The part before
 * the @ has to be ASCII, since few mail servers deliver to others.
 */
export const parseEmailAddress = (given: string): Read => {
  const typed = (cleanLine(given) ?? '').toLowerCase()
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, Math.max(at, 0))
  const host = asciiHost(typed.slice(at + 1))
  if (at < 1 || host === undefined || !domain.test(host)) return { problem: 'invalid' }
  if (/\P{ASCII}/u.test(local)) return { problem: 'local_part_not_ascii' }
  const address = `${local}@${host}`
  return localPart.test(local) && address.length <= longest ? { address } : { problem: 'invalid' }
}
