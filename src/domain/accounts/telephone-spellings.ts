import { longestTelephone } from './longest-telephone.ts'

export type Spelling = {
  /** What a value has to contain, by which an index finds it. */
  part: string
  /** The regular expression that it then matches. */
  pattern: string
}

/**
 * The spellings of stored numbers (`+355691234567`, `+442079460018;ext=12`) for what a person types: with the country
 * code after `+` or `00`, in the national form with its leading zero, or a part of it.
 * @returns undefined when the text is not the way in which numbers are written
 */
export const telephoneSpellings = (
  typed: string,
  { isWhole }: { isWhole: boolean },
): Spelling[] | undefined => {
  const written = typed.length > longestTelephone ? null : form.exec(typed.trim())
  if (!written) return undefined
  const [, number = '', extension] = written
  const isInternational = number.startsWith('+')
  // `+44 (0)20` is read as `+44 20`.
  const digits = (isInternational ? number.replace(/\(0\)/, '') : number).replace(/\D/g, '')
  const tail = extension === undefined ? '' : `;ext=${extension}`
  const spelling = (before: string, part: string): Spelling => ({
    part: `${part}${tail}`,
    pattern: `${before}${part}${tail}${isWhole ? '$' : ''}`,
  })
  if (isInternational) return [spelling('^\\+', digits)]
  return [
    // Some countries keep the zero in the international form.
    ...(/^0[1-9]/.test(digits) ? [spelling(`${countryCode}0?`, digits.slice(1))] : []),
    ...(/^00[1-9]/.test(digits) ? [spelling('^\\+', digits.slice(2))] : []),
    ...(isWhole ? [spelling('^\\+', digits), spelling(countryCode, digits)] : [spelling('', digits)]),
  ]
}

const form = /^(\+?[\d\s()./\u00a0-]*\d[\s)]*)(?:(?:;\s*ext=|[\s,;]*(?:ext|extension|x|#)\.?\s*)(\d{1,7}))?$/i
const countryCode = '^\\+[1-9][0-9]{0,2}'
