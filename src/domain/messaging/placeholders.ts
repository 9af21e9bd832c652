export type Segment = { text: string } | { variable: string }

const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9]{0,40})\s*\}\}/g

/** Text and the `{{name}}` in it. Nothing else means anything; braces that are no placeholder are undefined. */
export const readPlaceholders = (text: string): Segment[] | undefined => {
  const segments: Segment[] = []
  let from = 0
  for (const found of text.matchAll(placeholder)) {
    segments.push({ text: text.slice(from, found.index) }, { variable: found[1] ?? '' })
    from = found.index + found[0].length
  }
  segments.push({ text: text.slice(from) })
  const isBroken = segments.some((each) => 'text' in each && /\{\{|\}\}/.test(each.text))
  return isBroken ? undefined : segments.filter((each) => !('text' in each) || each.text !== '')
}

/** The variable that a text consists of, as an address of a link does. */
export const onlyPlaceholder = (text: string): string | undefined => {
  const [only, ...others] = readPlaceholders(text.trim()) ?? []
  return only && 'variable' in only && others.length === 0 ? only.variable : undefined
}
