import type { Endpoint } from 'payload'
import { say } from '../../../i18n/say.ts'
import { trashTexts } from '../../../i18n/texts/trash.ts'
import { deleteDocument } from '../operations/delete-document.ts'
import { askedDocument } from './asked-document.ts'

/**
 * `DELETE /api/<slug>/:id` puts into the trash; with `?permanent=true` it purges, and so it does with `?trash=true` what
 * lies in the trash, as the panel's view of the trash asks for it.
 */
export const deleteById: Endpoint = {
  path: '/:id',
  method: 'delete',
  handler: async (req) => {
    const { permanent, trash } = req.query
    const asked = { ...askedDocument(req), isPermanent: permanent === 'true', withTrash: trash === 'true' }
    const { doc, isPurged } = await deleteDocument(req, asked)
    const message = isPurged ? req.t('general:deletedSuccessfully') : say(req, trashTexts.trashed)
    return Response.json({ doc, message })
  },
}
