const shown = 2

/** The first user names of an account, and how many more there are: "mia, otto +12". */
export const shortNames = (usernames: string | null | undefined): string => {
  const names = (usernames ?? '').split(/[\s,]+/).filter(Boolean)
  const rest = names.length - shown
  return `${names.slice(0, shown).join(', ')}${rest > 0 ? ` +${rest}` : ''}`
}
