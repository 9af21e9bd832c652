import type { RichBlock } from '../../domain/rich-text/rich-text.ts'

/** The texts of a mail in one language, with `{{variables}}`. */
export type MailTemplate = { subject: string; blocks: RichBlock[] }
