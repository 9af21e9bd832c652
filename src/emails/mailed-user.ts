/** The fields of a mail's recipient; a document of `users` has them. */
export type MailedUser = {
  id: string
  username: string
  email: string
  firstName?: string | null
  lastName?: string | null
  language?: string | null
  customer?: unknown
}
