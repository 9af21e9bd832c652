import type { Role } from '../domain/accounts/role.ts'

/** For each role the documents that a rule grants, in the words of `docs/domain.md`; no entry for roles without any. */
export type Grants = Partial<Record<Role, string>>

type Described = { grants: Grants }

/** Attaches to an access rule what it grants to which role, so that the documentation can be generated from it. */
export const describeRule = <T extends (...args: never[]) => unknown>(
  grants: Grants,
  rule: T,
): T & Described => Object.assign(rule, { grants })

/** Attaches to a rule that delegates to another one the description of that one. */
export const describeLike = <T extends (...args: never[]) => unknown>(asked: unknown, rule: T): T => {
  const grants = grantsOf(asked)
  return grants ? describeRule(grants, rule) : rule
}

/** Undefined for a rule without a description. */
export const grantsOf = (rule: unknown): Grants | undefined => (isDescribed(rule) ? rule.grants : undefined)

const isDescribed = (rule: unknown): rule is Described => typeof rule === 'function' && 'grants' in rule
