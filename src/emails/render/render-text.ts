import { plainTextOf } from '../../domain/rich-text/plain-text-of.ts'
import type { MailBlock, MailContent } from './mail-content.ts'

/** The mail as plain text. `hiddenLink` replaces each link for this reader alone in the copy that staff may read. */
export const renderText = (content: MailContent, hiddenLink?: string): string =>
  [
    content.heading,
    ...content.blocks.map((block) => renderBlock(block, hiddenLink)),
    `-- \n${content.footer}`,
    ...wayOutOf(content, hiddenLink),
  ]
    .filter(Boolean)
    .join('\n\n')

const wayOutOf = ({ wayOut }: MailContent, hiddenLink: string | undefined): string[] =>
  wayOut ? [`${wayOut.label}:\n${hiddenLink ?? wayOut.url}`] : []

const renderBlock = (block: MailBlock, hiddenLink: string | undefined): string => {
  if (block.kind === 'paragraph') return block.text
  if (block.kind === 'rich') return plainTextOf([block.block])
  if (block.kind === 'facts') return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
  return `${block.label}:\n${block.isSecret && hiddenLink !== undefined ? hiddenLink : block.url}`
}
