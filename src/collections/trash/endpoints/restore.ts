import type { Endpoint } from 'payload'
import { say } from '../../../i18n/say.ts'
import { trashTexts } from '../../../i18n/texts/trash.ts'
import { restoreDocument } from '../operations/restore-document.ts'
import { askedDocument } from './asked-document.ts'

export const restore: Endpoint = {
  path: '/:id/restore',
  method: 'post',
  handler: async (req) => {
    const doc = await restoreDocument(req, askedDocument(req))
    return Response.json({ doc, message: say(req, trashTexts.restored) })
  },
}
