import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import { fillText } from '../../i18n/text.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { RecordSection } from '../records/record-section.tsx'
import type { CustomerRecord } from './customer-record.ts'

const shown = 25

const delivered = z.object({
  id: z.string(),
  at: z.coerce.date(),
  recipients: z.coerce.number(),
  read: z.coerce.number(),
})

/** The newest messages to the apps of the account's users, and how many of them have read each. */
export const AccountMessages = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, zone } = record
  const { req, language } = reader
  const rows = await runSql(
    req,
    sql`
      select d.message_id as id, max(d.created_at) as at, count(*)::int as recipients, count(d.read_at)::int as read
      from (
        select d.message_id, d.created_at, d.read_at, d.id
        from (select id from users where customer_id = ${doc.id} and deleted_at is null limit ${mostUsers}) as u
        cross join lateral (
          select * from message_deliveries where user_id = u.id order by id desc limit ${shown}
        ) as d
      ) as d
      group by d.message_id
      order by max(d.id) desc
      limit ${shown}`,
  )
  const found = z.array(delivered).parse(rows)
  // Managers read what was sent from their own subtree alone. The filter refuses an empty list.
  const docs =
    found.length === 0
      ? []
      : (
          await req.payload.find({
            collection: 'messages',
            where: { id: { in: found.map(({ id }) => id) } },
            select: { title: true },
            limit: shown,
            pagination: false,
            depth: 0,
            req,
            overrideAccess: false,
          })
        ).docs
  const titles = new Map(docs.map(({ id, title }) => [id, title]))
  const messages = found.flatMap((entry) => {
    const title = titles.get(entry.id)
    return title === undefined ? [] : [{ ...entry, title }]
  })
  return (
    <RecordSection heading={texts.messagesOnly[language]}>
      {messages.length === 0 && <p className="record-empty">{texts.noMessages[language]}</p>}
      <ul className="record-rows">
        {messages.map(({ id, title, at, recipients, read }) => (
          <li key={id}>
            <a className="record-rows__name" href={`/admin/collections/messages/${id}`} dir="auto">
              {title}
            </a>
            <span>{fillText(texts.readBy, language, { read, all: recipients })}</span>
            <Moment
              {...{ at: at.toISOString(), language, zone, style: 'relative' }}
              className="record-rows__end"
            />
          </li>
        ))}
      </ul>
    </RecordSection>
  )
}

const mostUsers = 1000
