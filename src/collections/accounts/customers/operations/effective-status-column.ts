/**
 * The effective status as a column of a select from `customers`: what `effectiveStatus` decides, asked together with
 * the document instead of in a query after it.
 */
export const effectiveStatusColumn = `
  case when "customers"."status" = 'enabled' and ("customers"."parent_id" is null or not exists (
    select from "customers" as "above"
    where "above"."id" = any(string_to_array(trim('/' from "customers"."path"), '/')::uuid[])
      and "above"."status" <> 'enabled'
  )) then 'enabled' else 'disabled' end`
