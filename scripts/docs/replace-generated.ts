/** The page with the part between `<!-- generated: name -->` and `<!-- /generated -->` replaced. */
export const replaceGenerated = (page: string, name: string, content: string): string => {
  const start = `<!-- generated: ${name} -->`
  const end = '<!-- /generated -->'
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`The page has no part “${name}” to be generated.`)
  return `${page.slice(0, from + start.length)}\n\n${content}\n\n${page.slice(to)}`
}
