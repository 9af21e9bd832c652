/** What a mail to the owner of a login needs to know of it; a document of `users` is one. */
export type MailedUser = {
  id: string
  username: string
  email: string
  firstName?: string | null
  lastName?: string | null
  language?: string | null
  customer?: unknown
}
