/**
 * The regular expression of the database that finds stored numbers (`+355691234567`, `+442079460018;ext=12`) by what a
 * person types: with the country code after `+` or `00`, in the national form with its leading zero, or a part of it.
 * @returns undefined when the text is not the way in which numbers are written
 */
export const telephonePattern = (typed: string, { isWhole }: { isWhole: boolean }): string | undefined => {
  const written =
    /^(\+?[\d\s()./\u00a0-]*\d[\s)]*)(?:(?:;\s*ext=|[\s,;]*(?:ext|extension|x|#)\.?\s*)(\d{1,7}))?$/i.exec(
      typed.trim(),
    )
  if (!written) return undefined
  const [, number = '', extension] = written
  // `+44 (0)20` is read as `+44 20`.
  const isInternational = number.startsWith('+')
  const digits = (isInternational ? number.replace(/\(0\)/, '') : number).replace(/\D/g, '')
  const tail = `${extension === undefined ? '' : `;ext=${extension}`}${isWhole ? '$' : ''}`
  if (isInternational) return `^\\+${digits}${tail}`
  const ways = [
    // Some countries keep the zero in the international form.
    ...(/^0[1-9]/.test(digits) ? [`${countryCode}0?${digits.slice(1)}`] : []),
    ...(/^00[1-9]/.test(digits) ? [`^\\+${digits.slice(2)}`] : []),
    ...(isWhole ? [`^\\+${digits}`, `${countryCode}${digits}`] : [digits]),
  ]
  return `(${ways.join('|')})${tail}`
}

const countryCode = '^\\+[1-9][0-9]{0,2}'
