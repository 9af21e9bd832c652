/** A login is identified by its user name or its e-mail; only e-mails contain an @. */
export const parseIdentifier = (typed: string): { username: string } | { email: string } => {
  const name = typed.trim()
  return name.includes('@') ? { email: name } : { username: name }
}
