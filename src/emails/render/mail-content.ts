/** What a mail says, before it becomes HTML and text. Values are plain text; rendering escapes them. */
export type MailContent = {
  subject: string
  heading: string
  blocks: MailBlock[]
  footer: string
}

export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | { kind: 'link'; label: string; url: string; isSecret: boolean }
