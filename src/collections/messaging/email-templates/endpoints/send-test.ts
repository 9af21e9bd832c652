import type { Endpoint } from 'payload'
import { storeMails } from '../../../../emails/store-mails.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { fillText } from '../../../../i18n/text.ts'
import { say } from '../../../../i18n/say.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import { consume } from '../../../../identity/rate-limits/consume.ts'
import { readDraft } from '../operations/read-draft.ts'
import { renderDraft } from '../operations/render-draft.ts'
import { refuseOthers } from './refuse-others.ts'

/**
 * `POST /api/email-templates/test` `{ kind, language, subject, body, customer? }` for staff → `{ message }`: the preview
 * as a mail to the caller's own address, marked as a test.
 */
export const sendTest: Endpoint = {
  path: '/test',
  method: 'post',
  handler: async (req) => {
    const user = refuseOthers(req, { mayEdit: false })
    const draft = readDraft(req)
    const mail = await renderDraft(req, draft)
    const to = req.user?.email
    if (!to) throw new Problem('not_found')
    await consume(req.payload, 'message-sender', user)
    const { language } = draft
    const subject = fillText(texts.testSubject, language, { subject: mail.subject })
    await storeMails(req, [{ ...mail, kind: 'other', to, language, subject, user, hasSecret: false }])
    return Response.json({ message: say(req, texts.testQueued, { email: to }) })
  },
}
