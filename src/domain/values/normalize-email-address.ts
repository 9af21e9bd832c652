import { parseEmailAddress } from './parse-email-address.ts'

/** The address as it is stored, for comparing; what is none only in lower case and without spaces around it. */
export const normalizeEmailAddress = (given: string): string => {
  const read = parseEmailAddress(given)
  return 'address' in read ? read.address : given.trim().toLowerCase()
}
