import { z } from 'zod'
import { requestTexts } from '../../i18n/texts/requests.ts'
import type { Text } from '../../i18n/text.ts'
import { isRecord } from '../is-record.ts'
import { fieldProblem } from './field-problem.ts'
import { toFieldProblems } from './parse-input.ts'
import { unknownKeys } from './unknown-keys.ts'

type Options = { max: number; wrongCount: Text }

/**
 * One item, or a list of them: `{ items, isList }`. Errors are reported at `type` for one item, at `3.type` in a list.
 */
export const oneOrMany = <Item extends z.ZodType>(item: Item, { max, wrongCount }: Options) =>
  z
    .unknown()
    .transform((sent, { issues }) => {
      const isList = Array.isArray(sent)
      const all: unknown[] = isList ? sent : [sent]
      const refuse = (path: string[], problem: ReturnType<typeof fieldProblem>) =>
        issues.push({ code: 'custom', input: sent, path, ...problem })
      if (all.length === 0 || all.length > max)
        refuse([], fieldProblem('wrong_count', wrongCount, { limit: max }))
      const items = all.slice(0, max).flatMap((each, at) => {
        const place = isList ? [String(at)] : []
        if (!isRecord(each)) {
          refuse(place, fieldProblem('invalid_type', requestTexts.field.group))
          return []
        }
        const read = item.safeParse(each, { reportInput: true })
        const wrong = [
          ...unknownKeys(item, each),
          ...(read.success ? [] : toFieldProblems(read.error.issues)),
        ]
        for (const { path, code, text, values } of wrong)
          refuse([...place, ...path.split('.')], fieldProblem(code, text, values))
        return read.success ? [read.data] : []
      })
      return { items, isList }
    })
    .meta({ oneOrMany: { item, max } })

/** Whether the body of such an input may be a list. */
export const acceptsMany = (input: z.ZodType): boolean => itemOf(input) !== undefined

/** The schema of an item, if the input is one or many. */
export const itemOf = (input: z.core.$ZodType): { item: z.core.$ZodType; max: number } | undefined => {
  const meta = z.globalRegistry.get(input)?.oneOrMany
  return isRecord(meta) && meta.item instanceof z.core.$ZodType && typeof meta.max === 'number'
    ? { item: meta.item, max: meta.max }
    : undefined
}
