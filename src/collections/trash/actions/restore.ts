import { z } from 'zod'
import { translate } from '../../../i18n/translate.ts'
import { trashTexts } from '../../../i18n/texts/trash.ts'
import { defineAction, noInput } from '../../../kernel/action/define-action.ts'
import { document, message } from '../../../kernel/action/schemas.ts'
import { restoreDocument } from '../operations/restore-document.ts'
import { asForDeleting } from './as-for-deleting.ts'
import { requireSlug } from '../../../payload/request/require-slug.ts'
import { askedDepth } from './asked-depth.ts'

type About = { slug: string; typeName: string; label: string }

export const restore = ({ slug, typeName, label }: About) =>
  defineAction({
    on: slug,
    verb: 'restore',
    about: 'document',
    method: 'post',
    name: `restore${typeName}`,
    summary: `Restore ${label} from the trash, with all that went along`,
    can: asForDeleting,
    input: noInput,
    output: z.object({ doc: document(slug), message }),
    graphql: { output: document(slug).nullable(), from: ({ doc }) => doc },
    codes: ['conflict', 'not_unique'],
    takesVersion: true,
    isRepeatable: true,
    audit: () => ({}),
    run: async ({ ctx: { payload, req }, id }) => ({
      doc: await restoreDocument(req, { collection: requireSlug(payload, slug), id, depth: askedDepth(req) }),
      message: translate(req, trashTexts.restored),
    }),
  })
