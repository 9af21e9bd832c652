import type { Endpoint } from 'payload'
import { isSystemKind } from '../../../../emails/mail-kind.ts'
import { Problem } from '../../../../errors/problem.ts'
import { languages } from '../../../../i18n/language.ts'
import { say } from '../../../../i18n/say.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import { refuseOthers } from './refuse-others.ts'

/** `POST /api/email-templates/:id/original` `{ language }` for administrators → `{ doc, message }`. */
export const backToOriginal: Endpoint = {
  path: '/:id/original',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req, { mayEdit: true })
    const asked = { collection: 'email-templates', id: String(req.routeParams?.id), depth: 0, req } as const
    const found = await req.payload.findByID({ ...asked, overrideAccess: false, disableErrors: true })
    if (!found) throw new Problem('not_found')
    const language = languages.find((each) => each === req.data?.language)
    if (!language)
      throw new Problem('validation_failed', {
        fields: [
          {
            path: 'language',
            code: 'invalid',
            text: texts.unknownLanguage,
            values: { known: languages.join(', ') },
          },
        ],
      })
    if (!isSystemKind(found.kind)) throw new Problem('conflict', { text: texts.noOriginal })
    const doc = await req.payload.update({
      ...asked,
      data: { [language]: { subject: null, body: null } },
      overrideAccess: false,
    })
    return Response.json({ doc, message: say(req, texts.isOriginalAgain) })
  },
}
