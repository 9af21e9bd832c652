import { idsInPath } from './ids-in-path.ts'

type Described = {
  table: string
  path: string
  /** Two SQL expressions: asks as if this account's own switch stood like that. */
  assuming?: { account: string; status: string }
}

/**
 * The effective status as a column of a select: the row's own switch and that of every account in its path, asked
 * together with the document instead of in a query after it. An account's path ends with itself.
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
