type Options = { url?: string }

/** An editor document: a heading, a paragraph in bold with a link, and a list. */
export const richBody = (words: string, { url = 'https://status.example.com' }: Options = {}) => ({
  root: {
    ...element('root'),
    children: [
      { ...element('heading'), tag: 'h2', children: [run('What to know')] },
      {
        ...element('paragraph'),
        children: [
          run(words, 1),
          { ...element('link'), fields: { linkType: 'custom', url }, children: [run('Status')] },
        ],
      },
      {
        ...element('list'),
        listType: 'bullet',
        tag: 'ul',
        children: [{ ...element('listitem'), value: 1, children: [run('From two to four')] }],
      },
    ],
  },
})

const element = (type: string) => ({ type, version: 1, direction: null, format: '', indent: 0 })

const run = (text: string, format = 0) => ({
  ...{ type: 'text', version: 1, text, format },
  ...{ detail: 0, mode: 'normal', style: '' },
})
