import type { Inline, RichBlock, RichList, Run } from '../../domain/rich-text/rich-text.ts'
import { escapeHTML } from './escape-html.ts'
import { mailFont as font } from './mail-font.ts'

const words = `${font};font-size:16px;line-height:25px;color:#1f2937`

/** A block of rich text as HTML for mail programs: inline styles, all text and URLs escaped. */
export const renderRichHTML = (block: RichBlock): string => {
  if (block.kind === 'list') return renderList(block, 'margin:0 0 16px')
  const inner = block.inlines.map(renderInline).join('')
  if (block.kind === 'paragraph')
    return `<p dir="auto" class="ink" style="${words};margin:0 0 16px">${inner}</p>`
  const size = block.level === 2 ? 'font-size:20px;line-height:28px' : 'font-size:17px;line-height:25px'
  const tag = `h${block.level}`
  return `<${tag} dir="auto" class="ink" style="${font};${size};font-weight:600;color:#111827;margin:24px 0 12px">${inner}</${tag}>`
}

const renderList = ({ isOrdered, items }: RichList, margin: string): string => {
  const tag = isOrdered ? 'ol' : 'ul'
  const lines = items.map(
    ({ inlines, list }) =>
      `<li dir="auto" class="ink" style="${words};margin:0 0 6px">${inlines.map(renderInline).join('')}${list ? renderList(list, 'margin:6px 0 0') : ''}</li>`,
  )
  return `<${tag} dir="auto" style="${margin};padding:0 24px">${lines.join('')}</${tag}>`
}

const renderInline = (inline: Inline): string =>
  inline.kind === 'link'
    ? `<a class="link" href="${escapeHTML(inline.url)}" style="color:#1d4ed8">${inline.runs.map(renderRun).join('')}</a>`
    : renderRun(inline)

const renderRun = (run: Run): string => {
  if (run.kind === 'break') return '<br>'
  const looks = [
    run.isBold && 'strong',
    run.isItalic && 'em',
    run.isUnderlined && 'u',
    run.isStruck && 's',
  ].filter((tag) => tag !== false)
  return looks.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeHTML(run.text))
}
