import { isSafeLink } from '../rich-text/is-safe-link.ts'
import type { Inline, RichBlock, RichList, Run, TextRun } from '../rich-text/rich-text.ts'
import { blockVariable } from './block-variable.ts'
import { onlyPlaceholder, readPlaceholders } from './placeholders.ts'
import type { VariableName } from './template-variables.ts'

export type TemplateValues = Partial<Record<VariableName, string>>

/** A block with its values, or the button or box that replaces it. */
export type FilledBlock = RichBlock | { kind: 'variable'; name: VariableName }

/** One line of text with its values; a value can neither contain a line end nor be parsed as a variable. */
export const fillTemplateLine = (text: string, values: TemplateValues): string =>
  fill(text, values)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()

/** Replaces each variable once by plain text: values are not parsed for variables. */
export const fillTemplate = (blocks: readonly RichBlock[], values: TemplateValues): FilledBlock[] =>
  blocks.map((block) => {
    const name = blockVariable(block)
    if (name) return { kind: 'variable', name }
    return block.kind === 'list'
      ? fillList(block, values)
      : { ...block, inlines: fillInlines(block.inlines, values) }
  })

const fillList = ({ items, ...list }: RichList, values: TemplateValues): RichList => ({
  ...list,
  items: items.map((item) => ({
    inlines: fillInlines(item.inlines, values),
    ...(item.list && { list: fillList(item.list, values) }),
  })),
})

const fillInlines = (inlines: readonly Inline[], values: TemplateValues): Inline[] =>
  inlines.flatMap((inline): Inline[] => {
    if (inline.kind !== 'link') return fillRun(inline, values)
    const runs = inline.runs.flatMap((run) => fillRun(run, values))
    const name = onlyPlaceholder(inline.url)
    const url = name === undefined ? inline.url : fill(inline.url, values)
    return isSafeLink(url) ? [{ kind: 'link', url, runs }] : runs
  })

const fillRun = (run: Run, values: TemplateValues): Run[] => {
  if (run.kind === 'break') return [run]
  const lines = fill(run.text, values).split(/\r\n|[\r\n\u2028\u2029]/)
  return lines.flatMap((text, at): Run[] => {
    const words: TextRun = { ...run, text: text.replace(/[^\P{Cc}\t]/gu, ' ') }
    return at === 0 ? [words] : [{ kind: 'break' }, words]
  })
}

const fill = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  (readPlaceholders(text) ?? [{ text }])
    .map((segment) =>
      'text' in segment
        ? segment.text
        : ((Object.hasOwn(values, segment.variable) ? values[segment.variable] : undefined) ?? ''),
    )
    .join('')
