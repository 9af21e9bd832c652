import { z } from 'zod'
import { templateKinds } from '../../../../emails/mail-kind.ts'
import { languages } from '../../../../i18n/language.ts'
import { described, describedNeed } from '../../../../kernel/action/schemas.ts'

/** The content of a mail that may be unsaved, validated as on save. */
export const draftInput = z.object({
  kind: described({ type: 'string', enum: [...templateKinds] }),
  language: describedNeed({ type: 'string', enum: [...languages] }),
  subject: describedNeed({ type: 'string' }),
  body: describedNeed({ type: 'object', description: 'A document of the editor (Lexical).' }),
  customer: described({
    type: 'string',
    format: 'uuid',
    description: 'Whose data fills it in; an example without it.',
  }),
})
