import type { RichBlock } from '../../domain/rich-text/rich-text.ts'

/** The words of a mail in one language, with `{{variables}}` in them. */
export type MailTemplate = { subject: string; blocks: RichBlock[] }
