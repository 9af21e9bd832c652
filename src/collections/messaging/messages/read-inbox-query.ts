import { Problem } from '../../../kernel/errors/problem.ts'
import { gateTexts } from '../../../i18n/texts/gate.ts'
import { readCursor } from './read-cursor.ts'

const mostAtOnce = 100
const usual = 50

/**
 * What is asked of an inbox, over REST as over GraphQL.
 * @throws Problem `bad_request` naming the parameter
 */
export const readInboxQuery = ({ after, unread, limit }: Record<string, unknown>) => ({
  after: readCursor(after, 'after'),
  onlyUnread: readTruth(unread),
  limit: readLimit(limit),
})

const readTruth = (value: unknown): boolean => {
  if (value === undefined || value === null) return false
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw new Problem('bad_request', { text: gateTexts.query.truth, values: { name: 'unread' } })
}

const readLimit = (value: unknown): number => {
  if (value === undefined || value === null) return usual
  const limit = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  if (typeof limit === 'number' && limit >= 1 && limit <= mostAtOnce) return limit
  const values = { name: 'limit', min: 1, max: mostAtOnce }
  throw new Problem('bad_request', { text: gateTexts.query.wholeNumber, values })
}
