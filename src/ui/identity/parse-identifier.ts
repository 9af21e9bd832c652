/** A login is identified by its user name or its e-mail; a user name with an @ is the e-mail. */
export const parseIdentifier = (typed: string): { username: string } | { email: string } => {
  const name = typed.trim()
  return name.includes('@') ? { email: name } : { username: name }
}
