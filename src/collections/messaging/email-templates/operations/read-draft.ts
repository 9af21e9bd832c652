import { cleanLine } from '../../../../domain/values/clean-line.ts'
import { checkTemplateBody, checkTemplateSubject } from '../../../../domain/messaging/check-template.ts'
import { onlyPlaceholder } from '../../../../domain/messaging/placeholders.ts'
import type { VariableName } from '../../../../domain/messaging/template-variables.ts'
import { readRichText } from '../../../../domain/rich-text/read-rich-text.ts'
import type { RichBlock } from '../../../../domain/rich-text/rich-text.ts'
import {
  isTemplateKind,
  templateKinds,
  templateMails,
  type TemplateKind,
} from '../../../../emails/mail-kind.ts'
import type { MailTemplate } from '../../../../emails/templates/mail-template.ts'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { languages, type Language } from '../../../../i18n/language.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import { requestTexts } from '../../../../i18n/texts/requests.ts'
import { richTextTexts } from '../../../../i18n/texts/rich-text.ts'
import { explainProblem } from '../explain-problem.ts'

export type DraftInput = { kind?: unknown; language?: unknown; subject?: unknown; body?: unknown }

export type Draft = { kind: TemplateKind; language: Language; template: MailTemplate }

/**
 * A draft that may not be saved yet: `{ kind, language, subject, body }`, validated as on save.
 * @throws Problem `validation_failed`
 */
export const readDraft = ({ kind = 'message', language, subject, body }: DraftInput): Draft => {
  if (!isTemplateKind(kind)) throw oneOf('kind', texts.unknownKind, templateKinds)
  const known = languages.find((each) => each === language)
  if (!known) throw oneOf('language', texts.unknownLanguage, languages)
  const wrong: FieldProblem[] = []
  const { variables } = templateMails[kind]
  const words = { subject: readSubject(variables, subject, wrong), blocks: readBody(variables, body, wrong) }
  if (wrong.length > 0) throw new Problem('validation_failed', { fields: wrong })
  return { kind, language: known, template: words }
}

const readSubject = (variables: readonly VariableName[], given: unknown, wrong: FieldProblem[]): string => {
  const subject = typeof given === 'string' ? cleanLine(given) : null
  if (subject === null) {
    wrong.push({ path: 'subject', code: 'required', text: requestTexts.field.required })
    return ''
  }
  const problem = checkTemplateSubject(variables, subject)
  if (problem) wrong.push({ path: 'subject', code: problem.code, ...explainProblem(problem) })
  return subject.slice(0, 200)
}

const readBody = (variables: readonly VariableName[], given: unknown, wrong: FieldProblem[]): RichBlock[] => {
  if (given === undefined || given === null) {
    wrong.push({ path: 'body', code: 'required', text: requestTexts.field.required })
    return []
  }
  const read = readRichText(given, { acceptsLink: (url) => onlyPlaceholder(url) !== undefined })
  if ('problem' in read) {
    const { code, ...values } = read.problem
    wrong.push({ path: 'body', code, text: richTextTexts[code], values })
    return []
  }
  const problem = checkTemplateBody(variables, read.blocks)
  if (problem) wrong.push({ path: 'body', code: problem.code, ...explainProblem(problem) })
  return read.blocks
}

const oneOf = (path: string, text: FieldProblem['text'], known: readonly string[]) =>
  new Problem('validation_failed', {
    fields: [{ path, code: 'invalid', text, values: { known: known.join(', ') } }],
  })
