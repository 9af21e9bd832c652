import { checkTemplateSubject } from '../../../../domain/messaging/check-template.ts'
import { isTemplateKind, templateMails } from '../../../../emails/mail-kind.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { translate } from '../../../../i18n/translate.ts'
import { templateTexts } from '../../../../i18n/texts/email-templates.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { explainProblem } from '../explain-problem.ts'

export const subjectField = (): SingleTextField => ({
  ...singleLineField({ name: 'subject', label: templateTexts.subject, help: templateTexts.subjectHelp }),
  validate: (value: unknown, { req, data }) => {
    if (typeof value !== 'string' || value === '') return true
    if (value.length > 200) return req.t('validation:shorterThanMax', { maxLength: 200, value: value.length })
    const kind = isRecord(data) && isTemplateKind(data.kind) ? data.kind : 'message'
    const problem = checkTemplateSubject(templateMails[kind].variables, value)
    if (!problem) return true
    const { text, values } = explainProblem(problem)
    return translate(req, text, values)
  },
})
