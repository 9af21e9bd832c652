import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { checkText } from './check-text.ts'

/**
 * Validates a parsed value: at most `maxDepth` levels, valid texts, finite numbers, no key that reaches a prototype.
 */
export const checkJson = (value: unknown, maxDepth: number, depth = 0): void => {
  if (typeof value === 'string') return checkText(value)
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Problem('bad_request', { text: requestTexts.body.number })
  if (typeof value !== 'object' || value === null) return
  if (depth >= maxDepth)
    throw new Problem('bad_request', { text: requestTexts.body.tooDeep, values: { limit: maxDepth } })
  if (Array.isArray(value)) {
    for (const entry of value) checkJson(entry, maxDepth, depth + 1)
    return
  }
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__')
      throw new Problem('bad_request', { text: requestTexts.body.forbiddenKey, values: { key } })
    checkText(key)
    checkJson(entry, maxDepth, depth + 1)
  }
}
