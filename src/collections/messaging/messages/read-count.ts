import { sql } from 'drizzle-orm'
import type { NumberField } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { runSql } from '../../../database/run-sql.ts'
import { messageTexts } from '../../../i18n/texts/messages.ts'
import { nameHook } from '../../../kernel/name-hook.ts'

const column = `(
  select count(*)::int from message_deliveries d where d.message_id = "messages"."id" and d.read_at is not null)`

/** The number of users who have read a message: counted on read, usually by the select itself. */
export const readCount = (): NumberField => ({
  name: 'readCount',
  type: 'number',
  label: messageTexts.readCount,
  virtual: true,
  custom: { column },
  access: { create: nobody, update: nobody },
  hooks: {
    afterRead: [
      nameHook('countReaders', async ({ data, req, value }) => {
        if (typeof value === 'number' || typeof data?.id !== 'string') return value
        const [counted] = await runSql(
          req,
          sql`select count(*)::int as count from message_deliveries
              where message_id = ${data.id}::uuid and read_at is not null`,
        )
        return counted?.count
      }),
    ],
  },
  admin: {
    readOnly: true,
    disableListFilter: true,
    // A column of the list; on the page of a message it is shown with the recipients.
    condition: () => false,
  },
})
