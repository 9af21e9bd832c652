type Part = Record<string, unknown>

/** Rich text as the editor sends it: one paragraph for each text. */
export const richTextOf = (...texts: string[]) =>
  documentOf(...texts.map((text) => paragraph({ type: 'text', text, format: 0 })))

export const documentOf = (...children: Part[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

export const paragraph = (...children: Part[]): Part => ({ type: 'paragraph', version: 1, children })

export const linkTo = (url: unknown, text = 'here'): Part => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [{ type: 'text', text, format: 0 }],
})
