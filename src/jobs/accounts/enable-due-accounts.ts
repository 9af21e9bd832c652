import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/**
 * Enables the accounts that were disabled until a time that has come, by the clock of the database. Those that somebody
 * is changing in this moment, or another process is enabling, are passed over. Whoever was moved below one meanwhile signs
 * in anew.
 * @returns seconds until the next one; null when there is none
 */
export const enableDueAccounts = async (payload: Payload): Promise<number | null> => {
  const [row] = await runSql(
    { payload },
    sql`
      with due as (
        select id, path from customers
        where disabled_until <= now() and status = 'disabled' and deleted_at is null
        order by disabled_until limit 1000
        for no key update skip locked
      ), enabled as (
        update customers set status = 'enabled', status_reason = null, disabled_until = null, updated_at = now()
        from due where customers.id = due.id
      ), ended as (
        delete from sessions using users, due
        where users.id = sessions.user_id
          and users.owner_path >= due.path and users.owner_path < left(due.path, -1) || '0'
      )
      select extract(epoch from min(disabled_until) - now())::float8 as seconds from customers
      where disabled_until > now() and status = 'disabled' and deleted_at is null`,
  )
  return typeof row?.seconds === 'number' ? row.seconds : null
}
