import { isRecord } from '../../../kernel/is-record.ts'

/** One condition of a filter, which the list shows as a chip. */
export type Condition = { field: string; operator: string; value: string }

type Found = { conditions: Condition[]; rest: unknown[] }

/**
 * The conditions of a filter that must all hold, in their order. Alternatives, and what is no filter at all, remain as
 * they are: the reading of the list refuses them where they are wrong.
 */
export const conditionsIn = (where: unknown): Found => {
  if (where === undefined) return { conditions: [], rest: [] }
  if (!isRecord(where)) return { conditions: [], rest: [where] }
  return merge(Object.entries(where).map(([key, value]) => partsOf(key, value)))
}

const partsOf = (key: string, value: unknown): Found => {
  const isList = /^(and|or)$/i.test(key)
  // An alternative among one is none; Payload's own lists write each filter so.
  if (isList && Array.isArray(value) && (/^and$/i.test(key) || value.length === 1))
    return merge(value.map(conditionsIn))
  if (isList || !isRecord(value) || Object.keys(value).length === 0) return keep({ [key]: value })
  return merge(
    Object.entries(value).map(([operator, operand]) => {
      const text = textOf(operand)
      return text === undefined
        ? keep({ [key]: { [operator]: operand } })
        : { conditions: [{ field: key, operator, value: text }], rest: [] }
    }),
  )
}

const keep = (part: unknown): Found => ({ conditions: [], rest: [part] })

const merge = (found: Found[]): Found => ({
  conditions: found.flatMap(({ conditions }) => conditions),
  rest: found.flatMap(({ rest }) => rest),
})

/** A list of values is written with commas, as in the API. */
const textOf = (operand: unknown): string | undefined => {
  if (Array.isArray(operand))
    return operand.every((each) => typeof each === 'string' && !each.includes(','))
      ? operand.join(',')
      : undefined
  return typeof operand === 'string' ? operand : undefined
}
