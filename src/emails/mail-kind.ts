/** What a mail is about; also the options of `emails.kind`. `other` is what Payload itself asks to be sent. */
export type MailKind = 'welcome' | 'password-reset' | 'password-changed' | 'other'
