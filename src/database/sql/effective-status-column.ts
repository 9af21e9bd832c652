import { idsInPath } from './ids-in-path.ts'

type Described = {
  table: string
  path: string
  /** Two SQL expressions: the status of the account with this id is taken to be the given one. */
  assuming?: { account: string; status: string }
}

/**
 * The effective status as a column of a select: the row's own status and that of each account in its path, read
 * together with the document instead of by a second query. An account's path ends with itself.
 */
export const effectiveStatusColumn = ({ table, path, assuming }: Described): string => {
  const statusOf = (row: string) =>
    assuming
      ? `case when "${row}"."id" = ${assuming.account} then ${assuming.status} else "${row}"."status"::text end`
      : `"${row}"."status"`
  return `
  case when ${statusOf(table)} = 'enabled' and ("${table}"."${path}" is null or not exists (
    select from "customers" as "above"
    where "above"."id" = any(${idsInPath(`"${table}"."${path}"`)})
      and ${statusOf('above')} <> 'enabled'
  )) then 'enabled' else 'disabled' end`
}
