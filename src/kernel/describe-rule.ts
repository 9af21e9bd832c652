import type { Role } from '../domain/accounts/role.ts'

/** For each role the documents that a rule gives it, in the words of `docs/domain.md`; nothing for one it gives none. */
export type Grants = Partial<Record<Role, string>>

type Described = { grants: Grants }

/** Writes on a rule of access what it gives to which role, so that the documentation is made from it. */
export const describeRule = <T extends (...args: never[]) => unknown>(
  grants: Grants,
  rule: T,
): T & Described => Object.assign(rule, { grants })

/** Writes on a rule that asks another one what that one gives. */
export const describeLike = <T extends (...args: never[]) => unknown>(asked: unknown, rule: T): T => {
  const grants = grantsOf(asked)
  return grants ? describeRule(grants, rule) : rule
}

/** Undefined for a rule that does not say. */
export const grantsOf = (rule: unknown): Grants | undefined => (isDescribed(rule) ? rule.grants : undefined)

const isDescribed = (rule: unknown): rule is Described => typeof rule === 'function' && 'grants' in rule
