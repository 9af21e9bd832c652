import type { Endpoint } from 'payload'
import { say } from '../../../../i18n/say.ts'
import { sendEmailTexts as texts } from '../../../../i18n/texts/send-email.ts'
import { consume } from '../../../../identity/rate-limits/consume.ts'
import { findRecipients } from '../operations/find-recipients.ts'
import { refuseStranger } from '../operations/refuse-stranger.ts'
import { sendMessage } from '../operations/send-message.ts'
import { readMessage } from './read-message.ts'
import { readTemplate } from './read-template.ts'

const mostNames = 20

/**
 * `GET /api/customers/:id/email` for staff and managers → `{ recipients: [{ name, email }], more }`: whom a message would
 * reach, 20 of them, and how many more there are.
 */
export const emailRecipients: Endpoint = {
  path: '/:id/email',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await refuseStranger(req, id)
    const { recipients, total } = await findRecipients(req, id, mostNames)
    return Response.json({
      recipients: recipients.map(({ label, email: address }) => ({ name: label, email: address })),
      more: total - recipients.length,
    })
  },
}

/**
 * `POST /api/customers/:id/email` `{ subject, body }` for staff and managers, `{ template }` (an id or a kind) for staff
 * → `{ queued, message }`. Disabled accounts are written to as well: their people must be told.
 */
export const email: Endpoint = {
  path: '/:id/email',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const sender = await refuseStranger(req, id)
    const hasTemplate = req.data?.template !== undefined
    const words = hasTemplate ? await readTemplate(req, { ...req.data }) : readMessage({ ...req.data })
    await consume(req.payload, 'message-sender', sender)
    const queued = await sendMessage(req, id, words)
    const text = queued === 1 ? texts.queuedOne : texts.queued
    return Response.json({ queued, message: say(req, text, { count: queued }) })
  },
}
