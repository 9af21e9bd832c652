import type { RichBlock, TextRun } from '../../src/domain/rich-text/rich-text.ts'

const words = (text: string): TextRun => ({
  kind: 'text',
  text,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
})

/** The announcements of the sample data. */
export const announcements: {
  title: string
  kind: 'success' | 'warning'
  audience: ('staff' | 'integrators' | 'customers' | 'sign_in')[]
  body: RichBlock[]
}[] = [
  {
    title: 'Maintenance on Sunday night',
    kind: 'warning',
    audience: ['integrators', 'customers', 'sign_in'],
    body: [
      {
        kind: 'paragraph',
        inlines: [
          words('Channels and cameras pause for a few minutes between two and four. See '),
          { kind: 'link', url: 'https://status.example.com', runs: [words('status.example.com')] },
          words(' for how it goes.'),
        ],
      },
    ],
  },
  {
    title: 'The new office in Hamburg is open',
    kind: 'success',
    audience: ['staff'],
    body: [{ kind: 'paragraph', inlines: [words('Partners in the north are welcome there from now on.')] }],
  },
]
