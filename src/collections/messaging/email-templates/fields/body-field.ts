import type { RichTextField } from 'payload'
import { checkTemplateBody } from '../../../../domain/messaging/check-template.ts'
import { onlyPlaceholder } from '../../../../domain/messaging/placeholders.ts'
import { isTemplateKind, templateMails } from '../../../../emails/mail-kind.ts'
import { plainTextOf } from '../../../../domain/rich-text/plain-text-of.ts'
import { richText } from '../../../../fields/rich-text.ts'
import { templateTexts } from '../../../../i18n/texts/email-templates.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { explainProblem } from '../explain-problem.ts'
import { insertVariable } from './insert-variable.ts'

export const bodyField = (): RichTextField =>
  richText({
    name: 'body',
    label: templateTexts.body,
    help: templateTexts.bodyHelp,
    features: [insertVariable()],
    acceptsLink: (url) => onlyPlaceholder(url) !== undefined,
    check: (blocks, document) => {
      const kind = isRecord(document) && isTemplateKind(document.kind) ? document.kind : 'message'
      const isEmpty = plainTextOf(blocks) === ''
      if (isEmpty) return kind === 'message' ? undefined : { text: templateTexts.empty }
      const problem = checkTemplateBody(templateMails[kind].variables, blocks)
      return problem && explainProblem(problem)
    },
  })
