import type { Grants } from '../../src/kernel/describe-rule.ts'
import { accountRoles, staffRoles } from '../../src/domain/accounts/role.ts'

/** One row of “Who may do what”: the roles of `grants` may do `what` with the documents or fields `of`. */
export type RightsRow = { of: string; what: string; grants: Grants }

const roles = [...staffRoles, ...accountRoles]

/** Such rows as a table in Markdown. */
export const rightsTable = (rows: RightsRow[], head: { of: string; what: string }): string =>
  [
    line([head.of, head.what, ...roles]),
    line(['---', '---', ...roles.map(() => '---')]),
    ...rows.map(({ of, what, grants }) => line([of, what, ...roles.map((role) => grants[role] ?? '–')])),
  ].join('\n')

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
