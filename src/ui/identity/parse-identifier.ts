/** A login is named by its user name or by its e-mail; only e-mails have an @. */
export const parseIdentifier = (typed: string): { username: string } | { email: string } => {
  const name = typed.trim()
  return name.includes('@') ? { email: name } : { username: name }
}
