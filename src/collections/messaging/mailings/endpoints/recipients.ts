import type { Endpoint } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { listRecipients } from '../operations/list-recipients.ts'
import { readProgress } from '../operations/read-progress.ts'
import { isRecipientState, recipientStates } from '../../../../domain/messaging/recipient-state.ts'

const usual = 25
const mostAtOnce = 100
const lastPage = 100_000

/** `GET /api/mailings/:id/recipients?state=failed&page=1&limit=25` → `{ docs, page, hasNextPage }` */
export const recipients: Endpoint = {
  path: '/:id/recipients',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await readProgress(req, id)
    const { state, page, limit } = req.query
    const asked = {
      state: readState(state),
      page: wholeNumber('page', page, 1, lastPage),
      limit: wholeNumber('limit', limit, usual, mostAtOnce),
    }
    return Response.json(await listRecipients(req, { id, ...asked }))
  },
}

const readState = (state: unknown) => {
  if (state === undefined || isRecipientState(state)) return state
  const values = { name: 'state', example: recipientStates.map((each) => `state=${each}`).join(', ') }
  throw new Problem('bad_request', { text: gateTexts.query.shape, values })
}

const wholeNumber = (name: string, given: unknown, usualNumber: number, max: number): number => {
  if (given === undefined) return usualNumber
  const number = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0
  if (number >= 1 && number <= max) return number
  throw new Problem('bad_request', { text: gateTexts.query.wholeNumber, values: { name, min: 1, max } })
}
