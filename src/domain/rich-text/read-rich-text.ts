import { isSafeLink } from './is-safe-link.ts'
import type { Inline, RichBlock, RichList, RichListItem, Run } from './rich-text.ts'

export type RichTextProblem =
  | { code: 'not_rich_text' }
  | { code: 'unknown_part'; part: string }
  | { code: 'unsafe_link'; url: string }
  | { code: 'too_long'; limit: number }
  | { code: 'too_deep'; limit: number }

type Options = {
  /** What a link may target besides URLs: a placeholder for one. */
  acceptsLink?: (url: string) => boolean
}

/** Limits on characters, parts, and nested lists. */
export const richTextLimits = { characters: 20_000, parts: 2_000, levels: 4 }

/**
 * Parses the editor's document into a few typed blocks; the only reader of stored rich text. Everything else in the
 * document is ignored, so it cannot reach a mail or a page.
 */
export const readRichText = (
  value: unknown,
  options: Options = {},
): { blocks: RichBlock[] } | { problem: RichTextProblem } => {
  try {
    return { blocks: new Reader(options).blocks(value) }
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem }
    throw error
  }
}

class Refusal extends Error {
  readonly problem: RichTextProblem

  constructor(problem: RichTextProblem) {
    super(problem.code)
    this.problem = problem
  }
}

type Part = Record<string, unknown> & { type: string }

class Reader {
  private readonly acceptsLink: (url: string) => boolean
  private characters = 0
  private parts = 0

  constructor({ acceptsLink = () => false }: Options) {
    this.acceptsLink = acceptsLink
  }

  blocks(value: unknown): RichBlock[] {
    const root = isRecord(value) ? value.root : undefined
    if (!isRecord(root) || root.type !== 'root') throw new Refusal({ code: 'not_rich_text' })
    return this.childrenOf(root).map((part) => this.block(part))
  }

  private block(part: Part): RichBlock {
    if (part.type === 'paragraph') return { kind: 'paragraph', inlines: this.inlines(part) }
    if (part.type === 'list') return this.list(part, 1)
    const level = part.tag === 'h2' ? 2 : part.tag === 'h3' ? 3 : undefined
    if (part.type === 'heading' && level) return { kind: 'heading', level, inlines: this.inlines(part) }
    throw unknown(part)
  }

  private list(part: Part, depth: number): RichList {
    if (depth > richTextLimits.levels) throw new Refusal({ code: 'too_deep', limit: richTextLimits.levels })
    const isOrdered = part.listType === 'number'
    if (!isOrdered && part.listType !== 'bullet') throw unknown(part)
    const items: RichListItem[] = []
    for (const item of this.childrenOf(part)) {
      if (item.type !== 'listitem') throw unknown(item)
      const children = this.childrenOf(item)
      const inner = children.find(({ type }) => type === 'list')
      const own = this.inlinesOf(children.filter((child) => child !== inner))
      const list = inner && this.list(inner, depth + 1)
      const before = items.at(-1)
      // The editor stores a nested list in an item of its own.
      if (list && own.length === 0 && before && !before.list) before.list = list
      else items.push({ inlines: own, ...(list && { list }) })
    }
    return { kind: 'list', isOrdered, items }
  }

  private inlines(part: Part): Inline[] {
    return this.inlinesOf(this.childrenOf(part))
  }

  private inlinesOf(parts: Part[]): Inline[] {
    return parts.map((part) => (part.type === 'link' ? this.link(part) : this.run(part)))
  }

  private link(part: Part): Inline {
    const fields = isRecord(part.fields) ? part.fields : {}
    const url = typeof fields.url === 'string' ? fields.url.trim() : ''
    if (fields.linkType === 'internal' || !(isSafeLink(url) || this.acceptsLink(url)))
      throw new Refusal({ code: 'unsafe_link', url: url.slice(0, 100) })
    return { kind: 'link', url, runs: this.childrenOf(part).map((each) => this.run(each)) }
  }

  private run(part: Part): Run {
    if (part.type === 'linebreak') return { kind: 'break' }
    if (part.type !== 'text' && part.type !== 'tab') throw unknown(part)
    if (typeof part.text !== 'string') throw new Refusal({ code: 'not_rich_text' })
    this.characters += part.text.length
    if (this.characters > richTextLimits.characters)
      throw new Refusal({ code: 'too_long', limit: richTextLimits.characters })
    const format = typeof part.format === 'number' ? part.format : 0
    return {
      kind: 'text',
      text: part.text.replace(/[^\P{Cc}\t]|[\u2028-\u202e\u2066-\u2069]/gu, ' '),
      isBold: (format & 1) !== 0,
      isItalic: (format & 2) !== 0,
      isStruck: (format & 4) !== 0,
      isUnderlined: (format & 8) !== 0,
    }
  }

  private childrenOf(part: Record<string, unknown>): Part[] {
    const children: unknown = part.children
    if (!Array.isArray(children) || !children.every(isPart)) throw new Refusal({ code: 'not_rich_text' })
    this.parts += children.length
    if (this.parts > richTextLimits.parts)
      throw new Refusal({ code: 'too_long', limit: richTextLimits.characters })
    return children
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPart = (value: unknown): value is Part => isRecord(value) && typeof value.type === 'string'

const unknown = ({ type }: Part) => new Refusal({ code: 'unknown_part', part: type.slice(0, 40) })
