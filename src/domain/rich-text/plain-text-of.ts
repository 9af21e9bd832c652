import type { Inline, RichBlock, RichList, Run } from './rich-text.ts'

/** A rich text as plain text: blocks separated by blank lines, URLs after the text of their links. */
export const plainTextOf = (blocks: readonly RichBlock[]): string =>
  blocks
    .map((block) => (block.kind === 'list' ? linesOf(block, '').join('\n') : inlineText(block.inlines)))
    .map((text) => text.trimEnd())
    .filter((text) => text.trim() !== '')
    .join('\n\n')

const linesOf = ({ isOrdered, items }: RichList, indent: string): string[] =>
  items.flatMap(({ inlines, list }, at) => [
    `${indent}${isOrdered ? `${at + 1}.` : '-'} ${inlineText(inlines)}`,
    ...(list ? linesOf(list, `${indent}  `) : []),
  ])

const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind !== 'link') return runText(inline)
      const words = inline.runs.map(runText).join('')
      return words === inline.url || `mailto:${words}` === inline.url ? words : `${words} (${inline.url})`
    })
    .join('')

const runText = (run: Run): string => (run.kind === 'break' ? '\n' : run.text)
