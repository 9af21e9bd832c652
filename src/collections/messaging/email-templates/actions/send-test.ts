import { z } from 'zod'
import { staff } from '../../../../access/can.ts'
import { storeMails } from '../../../../emails/store-mails.ts'
import { translate } from '../../../../i18n/translate.ts'
import { fillText } from '../../../../i18n/text.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import { consume } from '../../../../identity/rate-limits/consume.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { message } from '../../../../kernel/action/schemas.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { readDraft } from '../operations/read-draft.ts'
import { renderDraft } from '../operations/render-draft.ts'
import { draftInput } from './draft-input.ts'

export const sendTestEmail = defineAction({
  on: 'email-templates',
  verb: 'test',
  about: 'collection',
  method: 'post',
  name: 'sendTestEmail',
  summary: 'Send such words to oneself, marked as a test',
  can: staff,
  input: draftInput,
  output: z.object({ message }),
  graphql: panelOnly,
  codes: ['rate_limited'],
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx: { payload, req }, input: { customer, ...words } }) => {
    const { user } = req
    if (!user?.email) throw new Problem('not_found')
    const draft = readDraft(words)
    const mail = await renderDraft(req, draft, customer)
    await consume(payload, 'message-sender', user.id)
    const { language } = draft
    const subject = fillText(texts.testSubject, language, { subject: mail.subject })
    await storeMails(req, [
      { ...mail, kind: 'other', to: user.email, language, subject, user: user.id, hasSecret: false },
    ])
    return { message: translate(req, texts.testQueued, { email: user.email }) }
  },
})
