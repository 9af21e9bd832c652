import type { RichBlock } from '../../domain/rich-text/rich-text.ts'

/** The content of a mail before rendering. Values are plain text; rendering escapes them. */
export type MailContent = {
  subject: string
  /** Empty for none. */
  heading: string
  blocks: MailBlock[]
  footer: string
  /** How to end mails of this sort: a link for this reader alone, below the footer. */
  wayOut?: { label: string; url: string }
}

export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'rich'; block: RichBlock }
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | { kind: 'link'; label: string; url: string; isSecret: boolean }
