import { z } from 'zod'
import { translate } from '../../../i18n/translate.ts'
import { trashTexts } from '../../../i18n/texts/trash.ts'
import { defineAction } from '../../../kernel/action/define-action.ts'
import { document, message } from '../../../kernel/action/schemas.ts'
import { deleteDocument } from '../operations/delete-document.ts'
import { asForDeleting } from './as-for-deleting.ts'
import { requireSlug } from '../../../payload/request/require-slug.ts'
import { askedDepth } from './asked-depth.ts'

type About = { slug: string; typeName: string; label: string }

/**
 * Trashes; with `permanent` it purges, and with `trash` it purges what is in the trash, as the panel's trash view
 * requests.
 */
export const deleteById = ({ slug, typeName, label }: About) =>
  defineAction({
    on: slug,
    verb: 'delete',
    about: 'document',
    method: 'delete',
    path: '/:id',
    name: `delete${typeName}`,
    summary: `Put into the trash: ${label}`,
    can: asForDeleting,
    input: z.object({
      trash: z
        .boolean()
        .default(false)
        .meta({ description: 'Removes for good what lies in the trash already.' }),
      permanent: z.boolean().default(false).meta({
        description: 'Removes for good, from the trash or at once. Administrators only; it cannot be undone.',
      }),
    }),
    output: z.object({ doc: document(slug), message }),
    graphql: { output: document(slug).nullable(), from: ({ doc }) => doc },
    codes: ['in_use', 'conflict'],
    takesVersion: true,
    isRepeatable: false,
    audit: ({ input }) => ({ after: input }),
    run: async ({ ctx: { payload, req }, id, input: { trash, permanent } }) => {
      const collection = requireSlug(payload, slug)
      const asked = { collection, id, isPermanent: permanent, withTrash: trash, depth: askedDepth(req) }
      const { doc, isPurged } = await deleteDocument(req, asked)
      return {
        doc,
        message: isPurged ? req.t('general:deletedSuccessfully') : translate(req, trashTexts.trashed),
      }
    },
  })
