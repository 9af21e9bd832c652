import type { Inline, RichBlock, RichList, Run } from './rich-text.ts'

type Node = { type: string; version: number; [key: string]: unknown }
type Element = Node & { children: Node[]; direction: null; format: ''; indent: number }

/** The editor's document: the value of a rich text field. */
export type LexicalDocument = { root: Element }

/** Converts blocks to the editor's document: the inverse of `readRichText`. */
export const toLexical = (blocks: readonly RichBlock[]): LexicalDocument => ({
  root: element('root', blocks.map(blockNode)),
})

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Element => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
  children,
})

const blockNode = (block: RichBlock): Node => {
  if (block.kind === 'list') return listNode(block, 0)
  const children = block.inlines.map(inlineNode)
  if (block.kind === 'heading') return element('heading', children, { tag: `h${block.level}` })
  return element('paragraph', children, { textFormat: 0, textStyle: '' })
}

const listNode = ({ isOrdered, items }: RichList, depth: number): Node => {
  const nodes: Node[] = []
  let number = 1
  for (const { inlines, list } of items) {
    if (inlines.length > 0 || !list)
      nodes.push(element('listitem', inlines.map(inlineNode), { value: number, indent: depth }))
    if (list)
      nodes.push(element('listitem', [listNode(list, depth + 1)], { value: number + 1, indent: depth }))
    number += 1
  }
  const listType = isOrdered ? 'number' : 'bullet'
  return element('list', nodes, { listType, start: 1, tag: isOrdered ? 'ol' : 'ul' })
}

const inlineNode = (inline: Inline): Node => {
  if (inline.kind !== 'link') return runNode(inline)
  const fields = { linkType: 'custom', newTab: false, url: inline.url }
  return element('link', inline.runs.map(runNode), { version: 3, fields })
}

const runNode = (run: Run): Node => {
  if (run.kind === 'break') return { type: 'linebreak', version: 1 }
  const { isBold, isItalic, isStruck, isUnderlined } = run
  const format = Number(isBold) + 2 * Number(isItalic) + 4 * Number(isStruck) + 8 * Number(isUnderlined)
  return { type: 'text', version: 1, text: run.text, format, detail: 0, mode: 'normal', style: '' }
}
