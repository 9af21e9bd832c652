import { mailKinds } from './kinds/index.ts'
import type { TemplateMail } from './mail-definition.ts'

type Kinds = typeof mailKinds

/** The kinds of mail; also the options of `emails.kind`. */
export type MailKind = keyof Kinds

type KindsWith<Rule> = { [K in MailKind]: Kinds[K] extends Rule ? K : never }[MailKind]

/** Kinds that the product sends, with one template each. */
export type SystemTemplateKind = KindsWith<{ template: 'one' }>

/** Kinds whose texts staff can edit. */
export type TemplateKind = KindsWith<{ template: 'one' | 'many' }>

const isMailKind = (kind: unknown): kind is MailKind =>
  typeof kind === 'string' && Object.hasOwn(mailKinds, kind)

export const isSystemKind = (kind: unknown): kind is SystemTemplateKind =>
  isMailKind(kind) && mailKinds[kind].template === 'one'

export const isTemplateKind = (kind: unknown): kind is TemplateKind =>
  isMailKind(kind) && mailKinds[kind].template !== 'none'

export const systemTemplateKinds = Object.keys(mailKinds).filter(isSystemKind)

export const templateKinds = Object.keys(mailKinds).filter(isTemplateKind)

/** The common type of all kinds with a template. */
export const templateMails: Record<TemplateKind, TemplateMail> = mailKinds
