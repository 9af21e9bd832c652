import type { FlattenedField, Where } from 'payload'
import { unknownPath } from '../kernel/errors/unknown-path.ts'

/**
 * Restricts a filter to the documents themselves: one through a relation is rejected.
 * @param ownAccount in `customers`: the caller's account, whose parent is read as null
 */
export const guardWhere = (where: Where, fields: FlattenedField[], ownAccount: string | null): Where => {
  const parts: Where[] = Object.entries(where).map(([path, condition]) => {
    if (/^(and|or)$/i.test(path) && Array.isArray(condition)) {
      return { [path]: condition.map((part) => guardWhere(part, fields, ownAccount)) }
    }
    const [name, ...rest] = path.replaceAll('__', '.').split('.')
    const field = fields.find((each) => each.name === name)
    if (rest.length > 0 && (field?.type === 'relationship' || field?.type === 'join')) throw unknownPath(path)
    if (path !== 'parent' || ownAccount === null || Array.isArray(condition)) return { [path]: condition }
    return withoutOwnParent({ parent: condition }, isAboutAbsence(condition), ownAccount)
  })
  const [only] = parts
  return parts.length === 1 && only ? only : { and: parts }
}

/** The own account is matched as if it had no parent. */
const withoutOwnParent = (where: Where, holdsWithout: boolean, ownAccount: string): Where =>
  holdsWithout
    ? { or: [where, { id: { equals: ownAccount } }] }
    : { and: [where, { id: { not_equals: ownAccount } }] }

const isAboutAbsence = (condition: object): boolean =>
  Object.entries(condition).some(([operator, value]: [string, unknown]) => {
    if (operator === 'exists') return value === false || value === 'false'
    const values: unknown[] = Array.isArray(value) ? value : [value]
    const isNamed = values.some((each) => each === null || each === 'null')
    if (operator === 'equals' || operator === 'in') return isNamed
    return (operator === 'not_equals' || operator === 'not_in') && !isNamed
  })
