export type Segment = { text: string } | { variable: string }

const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9]{0,40})\s*\}\}/g

/** The text and the `{{name}}` placeholders in it; undefined if it has other braces. */
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

/** The variable that a text consists of, such as the address of a link. */
export const onlyPlaceholder = (text: string): string | undefined => {
  const [only, ...others] = readPlaceholders(text.trim()) ?? []
  return only && 'variable' in only && others.length === 0 ? only.variable : undefined
}
