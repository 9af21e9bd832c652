import type { PayloadRequest } from 'payload'
import { mailSetting } from '../../../../emails/mail-setting.ts'
import { templateIn } from '../../../../emails/templates/template-in.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { templateTexts } from '../../../../i18n/texts/email-templates.ts'
import { findTemplate } from './find-template.ts'
import type { Draft } from './read-draft.ts'

/**
 * A saved template in the language of the customer that it is previewed for.
 * @throws Problem `validation_failed` at `template`
 */
export const draftOfTemplate = async (
  req: PayloadRequest,
  idOrKind: unknown,
  customer: unknown,
): Promise<Draft> => {
  const found = typeof idOrKind === 'string' ? await findTemplate(req, idOrKind) : undefined
  const { language } = await mailSetting(req, isId(customer) ? { customer } : {})
  const chosen = found && templateIn(found.kind, found.stored, language)
  if (!found || !chosen)
    throw new Problem('validation_failed', {
      fields: [{ path: 'template', code: 'invalid', text: templateTexts.unknownTemplate }],
    })
  return { kind: found.kind, ...chosen }
}
