/** What a mail is about; also the options of `emails.kind`. `other` is what Payload itself asks to be sent. */
export type MailKind =
  | 'welcome'
  | 'activation'
  | 'activated'
  | 'password-reset'
  | 'password-changed'
  | 'email-confirm'
  | 'email-changed'
  | 'account-disabled'
  | 'account-enabled'
  | 'limit-warning'
  | 'message'
  | 'other'
