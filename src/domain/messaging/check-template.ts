import type { Inline, RichBlock, RichList } from '../rich-text/rich-text.ts'
import { blockVariable } from './block-variable.ts'
import { onlyPlaceholder, readPlaceholders } from './placeholders.ts'
import { variableShapes, type VariableName } from './template-variables.ts'

/** The variables of the kind of mail. One that has `link` requires it. */
type Variables = readonly VariableName[]

export type TemplateProblem =
  | { code: 'broken_braces' }
  | { code: 'unknown_variable'; variable: string; known: string }
  | { code: 'not_in_subject'; variable: string }
  | { code: 'stands_alone'; variable: string }
  | { code: 'no_address'; variable: string }
  | { code: 'link_missing' }

/** The error of a template's subject: buttons and boxes are not allowed in it, so it cannot contain a secret. */
export const checkTemplateSubject = (variables: Variables, subject: string): TemplateProblem | undefined =>
  checkWords(variables, subject, 'not_in_subject')

/** The first error of a template's body. */
export const checkTemplateBody = (
  variables: Variables,
  blocks: readonly RichBlock[],
): TemplateProblem | undefined => {
  for (const block of blocks) {
    const name = blockVariable(block)
    const problem = name
      ? checkKnown(variables, name)
      : inlinesOf(block).reduce<TemplateProblem | undefined>(
          (found, inline) => found ?? checkInline(variables, inline),
          undefined,
        )
    if (problem) return problem
  }
  const hasLink = blocks.some((block) => blockVariable(block) === 'link')
  return variables.includes('link') && !hasLink ? { code: 'link_missing' } : undefined
}

const inlinesOf = (block: RichBlock): Inline[] => (block.kind === 'list' ? listInlines(block) : block.inlines)

const listInlines = ({ items }: RichList): Inline[] =>
  items.flatMap(({ inlines, list }) => [...inlines, ...(list ? listInlines(list) : [])])

const checkInline = (variables: Variables, inline: Inline): TemplateProblem | undefined => {
  if (inline.kind === 'break') return undefined
  if (inline.kind === 'text') return checkWords(variables, inline.text, 'stands_alone')
  for (const run of inline.runs) {
    const problem = checkInline(variables, run)
    if (problem) return problem
  }
  const variable = onlyPlaceholder(inline.url)
  if (variable === undefined) return inline.url.includes('{{') ? { code: 'broken_braces' } : undefined
  const known = findVariable(variables, variable)
  if (!known) return unknownVariable(variables, variable)
  return variableShapes[known] === 'url' ? undefined : { code: 'no_address', variable }
}

const checkWords = (
  variables: Variables,
  text: string,
  whenBlock: 'not_in_subject' | 'stands_alone',
): TemplateProblem | undefined => {
  const segments = readPlaceholders(text)
  if (!segments) return { code: 'broken_braces' }
  for (const segment of segments) {
    if (!('variable' in segment)) continue
    const { variable } = segment
    const known = findVariable(variables, variable)
    if (!known) return unknownVariable(variables, variable)
    if (variableShapes[known] === 'block') return { code: whenBlock, variable }
  }
  return undefined
}

const findVariable = (variables: Variables, name: string): VariableName | undefined =>
  variables.find((each) => each === name)

const checkKnown = (variables: Variables, name: string): TemplateProblem | undefined =>
  findVariable(variables, name) ? undefined : unknownVariable(variables, name)

const unknownVariable = (variables: Variables, variable: string): TemplateProblem => ({
  code: 'unknown_variable',
  variable,
  known: variables.map((name) => `{{${name}}}`).join(', '),
})
