import type { Endpoint } from 'payload'
import { draftOfTemplate } from '../operations/draft-of-template.ts'
import { readDraft } from '../operations/read-draft.ts'
import { renderDraft } from '../operations/render-draft.ts'
import { refuseOthers } from './refuse-others.ts'

/**
 * `POST /api/email-templates/preview` `{ kind, language, subject, body, customer? }` or `{ template, customer? }` for staff
 * → `{ subject, html, text, language }`. Nothing is saved or sent, and no link in it works.
 */
export const preview: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req, { mayEdit: false })
    const template: unknown = req.data?.template
    const draft = template === undefined ? readDraft(req) : await draftOfTemplate(req, template)
    const { subject, html, text } = await renderDraft(req, draft)
    return Response.json({ subject, html, text, language: draft.language })
  },
}
