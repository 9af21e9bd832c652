import { templateMails } from '../../../../emails/mail-kind.ts'
import type { Text } from '../../../../i18n/text.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import type { Context } from '../../../../kernel/context.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import {
  findTemplate,
  type StoredTemplateRef,
} from '../../../messaging/email-templates/operations/find-template.ts'

type Asked = { template?: unknown; subject?: string | undefined; body?: string | undefined }

/**
 * The template that a request names in place of a subject and a text, by its id or its kind. Only staff may use
 * templates.
 * @throws Problem `validation_failed` at `template`
 */
export const findSendableTemplate = async (
  { actor, req }: Context,
  { template, subject, body }: Asked,
): Promise<StoredTemplateRef> => {
  if (subject !== undefined || body !== undefined) throw problemAtTemplate('invalid', texts.templateOrWords)
  const found =
    actor.kind === 'staff' && typeof template === 'string' ? await findTemplate(req, template) : undefined
  if (!found) throw problemAtTemplate('invalid', texts.unknownTemplate)
  if (!templateMails[found.kind].isSentByHand) throw problemAtTemplate('only_by_product', texts.onlyByProduct)
  return found
}

const problemAtTemplate = (code: string, text: Text) =>
  new Problem('validation_failed', { fields: [{ path: 'template', code, text }] })
