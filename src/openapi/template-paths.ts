import { id, object, ref, text, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'
import { templateKinds } from '../emails/mail-kind.ts'
import { languages } from '../i18n/language.ts'

const tag = 'email-templates'
const language: JsonSchema = { type: 'string', enum: [...languages] }
const richText: JsonSchema = { type: 'object', description: 'A document of the editor (Lexical).' }
const customer: JsonSchema = { ...id, description: 'Whose data fills it in; an example without it.' }
const draft = {
  kind: { type: 'string', enum: [...templateKinds] },
  ...{ language, subject: text, body: richText, customer },
} satisfies Record<string, JsonSchema>

/** Calls of staff about the words of mails. */
export const templatePaths: Paths = {
  '/api/email-templates/preview': {
    post: operation({
      tag,
      summary:
        'How words that need not be saved, or the template of an id or kind, look as a mail. No link in it works',
      body: object({ template: text, ...draft }, ['template', ...Object.keys(draft)]),
      answer: object({ subject: text, html: text, text, language }),
    }),
  },
  '/api/email-templates/test': {
    post: operation({
      tag,
      summary: 'Send such words to oneself, marked as a test',
      body: object(draft, ['kind', 'customer']),
      answer: object({ message: text }),
    }),
  },
  '/api/email-templates/{id}/original': {
    post: operation({
      tag,
      summary: 'Take away what was written in one language, so that the original holds again',
      parameters: [idParameter],
      body: object({ language }),
      answer: object({ doc: ref('email-templates'), message: text }),
    }),
  },
}
