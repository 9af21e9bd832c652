import { Problem } from '../../kernel/errors/problem.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'

type Options = { maxLength?: number; isRequired?: boolean }

/**
 * A text from a request body, or '' when it may be missing.
 * @throws Problem `validation_failed` at the field for anything else: objects, lists, NUL bytes, too much
 */
export const textOf = (
  body: unknown,
  path: string,
  { maxLength = 254, isRequired = true }: Options = {},
): string => {
  const value =
    typeof body === 'object' && body !== null
      ? Object.entries(body).find(([key]) => key === path)?.[1]
      : undefined
  if (value === undefined || value === null || value === '') {
    if (isRequired) throw problemAt(path, 'required')
    return ''
  }
  if (typeof value !== 'string' || value.includes('\0')) throw problemAt(path, 'invalid')
  if (value.length > maxLength) throw problemAt(path, 'tooLong')
  return value
}

export const problemAt = (path: string, code: 'invalid' | 'required' | 'tooLong'): Problem =>
  new Problem('validation_failed', { fields: [{ path, code, text: identityTexts[code] }] })
