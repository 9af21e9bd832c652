import { z } from 'zod'
import { staff } from '../../../../access/can.ts'
import { languages } from '../../../../i18n/language.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { draftOfTemplate } from '../operations/draft-of-template.ts'
import { readDraft } from '../operations/read-draft.ts'
import { renderDraft } from '../operations/render-draft.ts'
import { draftInput } from './draft-input.ts'

/** Saves and sends nothing. */
export const previewEmailTemplate = defineAction({
  on: 'email-templates',
  verb: 'preview',
  about: 'collection',
  method: 'post',
  name: 'previewEmailTemplate',
  summary:
    'How words that need not be saved, or the template of an id or kind, look as a mail. No link in it works',
  can: staff,
  // Words are needed unless a template is named.
  input: draftInput.partial().extend({
    template: z
      .unknown()
      .optional()
      .meta({ jsonSchema: { type: 'string' } }),
  }),
  output: z.object({
    ...{ subject: z.string(), html: z.string(), text: z.string() },
    language: z.enum(languages),
  }),
  graphql: panelOnly,
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input: { template, customer, ...words } }) => {
    const draft = template === undefined ? readDraft(words) : await draftOfTemplate(req, template, customer)
    const { subject, html, text } = await renderDraft(req, draft, customer)
    return { subject, html, text, language: draft.language }
  },
})
