import { z } from 'zod'
import { administrators } from '../../../../access/can.ts'
import { isSystemKind } from '../../../../emails/mail-kind.ts'
import { languages } from '../../../../i18n/language.ts'
import { translate } from '../../../../i18n/translate.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { document, message } from '../../../../kernel/action/schemas.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'

export const restoreOriginal = defineAction({
  on: 'email-templates',
  verb: 'original',
  about: 'document',
  method: 'post',
  name: 'restoreOriginalEmailTemplate',
  summary: 'Take away what was written in one language, so that the original holds again',
  can: administrators,
  input: z.object({ language: z.enum(languages) }),
  output: z.object({ doc: document('email-templates'), message }),
  graphql: panelOnly,
  codes: ['conflict'],
  isRepeatable: true,
  audit: ({ input }) => ({ after: input }),
  run: async ({ ctx: { payload, req }, id, input: { language } }) => {
    const asked = { collection: 'email-templates', id, depth: 0, req } as const
    const found = await payload.findByID({ ...asked, overrideAccess: false, disableErrors: true })
    if (!found) throw new Problem('not_found')
    if (!isSystemKind(found.kind)) throw new Problem('conflict', { text: texts.noOriginal })
    const doc = await payload.update({
      ...asked,
      data: { [language]: { subject: null, body: null } },
      overrideAccess: false,
    })
    return { doc, message: translate(req, texts.isOriginalAgain) }
  },
})
