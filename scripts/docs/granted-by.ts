import { grantsOf, type Grants } from '../../src/kernel/describe-rule.ts'

/** @throws Error for a rule that does not describe what it grants */
export const grantedBy = (rule: unknown, place: string): Grants => {
  const grants = grantsOf(rule)
  if (!grants)
    throw new Error(`A rule of access does not describe itself: ${place}. \`describeRule\` does that.`)
  return grants
}
