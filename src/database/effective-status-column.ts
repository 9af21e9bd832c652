/**
 * The effective status as a column of a select: the row's own switch and that of every account in its path, asked
 * together with the document instead of in a query after it. An account's path ends with itself.
 */
export const effectiveStatusColumn = ({ table, path }: { table: string; path: string }): string => `
  case when "${table}"."status" = 'enabled' and ("${table}"."${path}" is null or not exists (
    select from "customers" as "above"
    where "above"."id" = any(string_to_array(trim('/' from "${table}"."${path}"), '/')::uuid[])
      and "above"."status" <> 'enabled'
  )) then 'enabled' else 'disabled' end`
