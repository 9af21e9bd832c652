import type { RichBlock } from '../rich-text/rich-text.ts'
import { onlyPlaceholder } from './placeholders.ts'
import { isVariableName, variableShapes, type VariableName } from './template-variables.ts'

/** The button or box that a paragraph consists of. */
export const blockVariable = (block: RichBlock): VariableName | undefined => {
  if (block.kind !== 'paragraph') return undefined
  if (block.inlines.some(({ kind }) => kind === 'link')) return undefined
  const text = block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('')
  const name = onlyPlaceholder(text)
  return name !== undefined && isVariableName(name) && variableShapes[name] === 'block' ? name : undefined
}
