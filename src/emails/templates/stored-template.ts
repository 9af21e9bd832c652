import { z } from 'zod'
import { checkTemplateBody, checkTemplateSubject } from '../../domain/messaging/check-template.ts'
import { onlyPlaceholder } from '../../domain/messaging/placeholders.ts'
import type { VariableName } from '../../domain/messaging/template-variables.ts'
import { readRichText } from '../../domain/rich-text/read-rich-text.ts'
import { languages, type Language } from '../../i18n/language.ts'
import { templateMails, type TemplateKind } from '../mail-kind.ts'
import type { MailTemplate } from './mail-template.ts'

/** One language of a document of `email-templates`, as stored: null values mean the original. */
export type StoredWords = { subject: string | null; body: unknown }

export type StoredTemplate = Partial<Record<Language, StoredWords>>

type Chosen = { kind: TemplateKind; stored: StoredWords | undefined; original: MailTemplate | undefined }

/**
 * The stored texts in a language, with the original for missing ones. Stored values that cannot be rendered count as
 * missing.
 */
export const usableTemplate = ({ kind, stored, original }: Chosen): MailTemplate | undefined => {
  const { variables } = templateMails[kind]
  const subject =
    stored?.subject && !checkTemplateSubject(variables, stored.subject) ? stored.subject : undefined
  const blocks = stored?.body ? readBody(variables, stored.body) : undefined
  const chosen = { subject: subject ?? original?.subject, blocks: blocks ?? original?.blocks }
  return chosen.subject !== undefined && chosen.blocks !== undefined
    ? { subject: chosen.subject, blocks: chosen.blocks }
    : undefined
}

const readBody = (variables: readonly VariableName[], body: unknown) => {
  const read = readRichText(body, { acceptsLink: isPlaceholder })
  return 'blocks' in read && !checkTemplateBody(variables, read.blocks) ? read.blocks : undefined
}

const isPlaceholder = (url: string) => onlyPlaceholder(url) !== undefined

const wordsSchema = z.object({ subject: z.string().nullable(), body: z.unknown() })
const storedSchema = z.partialRecord(z.enum(languages), wordsSchema)

/** A template as returned by a query; null when it is invalid. */
export const readStoredTemplate = (value: unknown): StoredTemplate | null =>
  storedSchema.safeParse(value).data ?? null
