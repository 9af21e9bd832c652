import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { longestTelephone } from '../../domain/accounts/longest-telephone.ts'

/** How an extension is called in the languages of the product, and in RFC 3966. */
const extension = /\s*[;,]?\s*\b(?:durchwahl|nebenstelle|dw)\b\.?:?\s*(?=\d+$)/iu

/**
 * A telephone number as it is stored: E.164, with an extension `;ext=12` (RFC 3966). A number without a country code is
 * one of the country. Undefined for anything else: nothing that was written is left out.
 */
export const parseTelephone = (given: string, country?: string): string | undefined => {
  const typed = given.normalize('NFKC').trim()
  if (typed === '' || typed.length > longestTelephone) return undefined
  const written = typed
    .replace(/^tel:/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(extension, ';ext=')
  // Parameters of RFC 3966 other than the extension would be dropped.
  if (/;(?!\s*ext=)/i.test(written)) return undefined
  const defaultCountry = country !== undefined && isSupportedCountry(country) ? country : undefined
  const number = parsePhoneNumberFromString(written, {
    ...(defaultCountry && { defaultCountry }),
    extract: false,
  })
  if (!number?.isPossible() || !/^\+[1-9]\d{5,14}$/.test(number.number)) return undefined
  return number.ext ? `${number.number};ext=${number.ext}` : number.number
}
