import { expect, test } from 'vitest'
import { isSafeLink } from './is-safe-link.ts'
import { plainTextOf } from './plain-text-of.ts'
import { readRichText, richTextLimits } from './read-rich-text.ts'
import type { RichBlock, TextRun } from './rich-text.ts'
import { toLexical } from './to-lexical.ts'

const plain: Omit<TextRun, 'text'> = {
  kind: 'text',
  isBold: false,
  isItalic: false,
  isStruck: false,
  isUnderlined: false,
}
const run = (text: string, look: Partial<TextRun> = {}): TextRun => ({ ...plain, text, ...look })

const blocks: RichBlock[] = [
  { kind: 'heading', level: 2, inlines: [run('News')] },
  {
    kind: 'paragraph',
    inlines: [
      run('Dear '),
      run('you', { isBold: true, isUnderlined: true }),
      { kind: 'break' },
      { kind: 'link', url: 'https://example.com/a?b=c', runs: [run('read on', { isItalic: true })] },
    ],
  },
  {
    kind: 'list',
    isOrdered: true,
    items: [
      {
        inlines: [run('one')],
        list: { kind: 'list', isOrdered: false, items: [{ inlines: [run('inner')] }] },
      },
      { inlines: [run('two', { isStruck: true })] },
    ],
  },
]

const documentOf = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (url: unknown, more = {}) => ({
  type: 'link',
  fields: { linkType: 'custom', url, ...more },
  children: [],
})
const problemOf = (value: unknown) => {
  const read = readRichText(value)
  return 'problem' in read ? read.problem.code : undefined
}

test('what is written for the editor is read back as it was', () => {
  expect(readRichText(toLexical(blocks))).toEqual({ blocks })
})

test('as plain text it has its lists, its lines and the address of a link', () => {
  expect(plainTextOf(blocks)).toBe(
    'News\n\nDear you\nread on (https://example.com/a?b=c)\n\n1. one\n  - inner\n2. two',
  )
})

test('what is no document of the editor is told from one', () => {
  for (const value of ['<p>hi</p>', 7, [], {}, { root: 'x' }, { root: { type: 'root', children: 'x' } }])
    expect(problemOf(value)).toBe('not_rich_text')
  expect(problemOf(documentOf(null))).toBe('not_rich_text')
  expect(problemOf(documentOf(paragraph({ type: 'text', text: 7 })))).toBe('not_rich_text')
})

test('parts that nobody can write in the editor are refused by their name', () => {
  for (const type of ['block', 'upload', 'relationship', 'html', 'horizontalrule'])
    expect(readRichText(documentOf({ type, children: [] }))).toEqual({
      problem: { code: 'unknown_part', part: type },
    })
  expect(problemOf(documentOf({ type: 'heading', tag: 'h1', children: [] }))).toBe('unknown_part')
})

test('a link leads to a web page or a mail address, and nowhere else', () => {
  for (const url of ['https://example.com', 'http://localhost:3000/a', 'mailto:help@example.com'])
    expect(isSafeLink(url)).toBe(true)
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.com',
    '/admin',
    'example.com',
    '',
    'https://exa mple.com',
    'https://example.com/"onclick="x',
  ])
    expect(isSafeLink(url)).toBe(false)
  expect(problemOf(documentOf(paragraph(link('javascript:alert(1)'))))).toBe('unsafe_link')
  expect(problemOf(documentOf(paragraph(link({ toString: 'x' }))))).toBe('unsafe_link')
  expect(problemOf(documentOf(paragraph(link('https://a.example', { linkType: 'internal' }))))).toBe(
    'unsafe_link',
  )
})

test('length, parts and depth have an end', () => {
  const text = { type: 'text', text: 'x'.repeat(richTextLimits.characters + 1) }
  expect(problemOf(documentOf(paragraph(text)))).toBe('too_long')
  expect(problemOf(documentOf(...Array.from({ length: richTextLimits.parts + 1 }, () => paragraph())))).toBe(
    'too_long',
  )
  let list: unknown = { type: 'list', listType: 'bullet', children: [] }
  for (let level = 0; level < richTextLimits.levels; level += 1)
    list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [list] }] }
  expect(problemOf(documentOf(list))).toBe('too_deep')
})

test('styles, ids and whatever else a document carries are left behind', () => {
  const styled = {
    type: 'text',
    text: 'a',
    format: 1,
    style: 'background:url(https://x.example)',
    onclick: 'x',
  }
  const read = readRichText(documentOf({ ...paragraph(styled), format: 'center', id: 'x' }))
  expect(read).toEqual({ blocks: [{ kind: 'paragraph', inlines: [run('a', { isBold: true })] }] })
})
