import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../access/actor.ts'
import { templateMails } from '../../../../emails/mail-kind.ts'
import { Problem } from '../../../../errors/problem.ts'
import type { Text } from '../../../../i18n/text.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import {
  findTemplate,
  type FoundTemplate,
} from '../../../messaging/email-templates/operations/find-template.ts'

/**
 * The template that a request names in place of a subject and a text, by its id or its kind. Templates are the business
 * of staff: for managers there are none.
 * @throws Problem `validation_failed` at `template`
 */
export const readTemplate = async (
  req: PayloadRequest,
  { template, subject, body }: Record<string, unknown>,
): Promise<FoundTemplate> => {
  if (subject !== undefined || body !== undefined) throw problemAtTemplate('invalid', texts.templateOrWords)
  const isStaff = actorOf(req.user).kind === 'staff'
  const found = isStaff && typeof template === 'string' ? await findTemplate(req, template) : undefined
  if (!found) throw problemAtTemplate('invalid', texts.unknownTemplate)
  if (!templateMails[found.kind].isSentByHand) throw problemAtTemplate('only_by_product', texts.onlyByProduct)
  return found
}

const problemAtTemplate = (code: string, text: Text) =>
  new Problem('validation_failed', { fields: [{ path: 'template', code, text }] })
