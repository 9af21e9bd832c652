/** What a mail is about; also the options of `emails.kind`. `other` is what Payload itself asks to be sent. */
export const mailKinds = ['welcome', 'password-reset', 'password-changed', 'other'] as const

export type MailKind = (typeof mailKinds)[number]
