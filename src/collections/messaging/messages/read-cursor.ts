import { Problem } from '../../../kernel/errors/problem.ts'
import { gateTexts } from '../../../i18n/texts/gate.ts'

/**
 * A place in the row of deliveries, as apps send it back; undefined when none was sent.
 * @throws Problem `bad_request` naming the parameter
 */
export const readCursor = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text === 'string' && /^\d{1,18}$/.test(text)) return text
  throw new Problem('bad_request', { text: gateTexts.query.shape, values: { name, example: '1234' } })
}
