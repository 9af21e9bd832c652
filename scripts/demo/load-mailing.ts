import { sql } from 'drizzle-orm'
import type { Payload, TypedUser } from 'payload'
import { runSql } from '../../src/database/run-sql.ts'

const message = {
  subject: 'New opening hours of the service desk',
  body: 'From next month on we answer the telephone from eight to eight.\n\nThank you for being with us.',
}

const refusal = 'rejected:550 5.1.1 No such user here'

/** A mailing that staff sent to a group some days ago; delivery to one recipient failed. */
export const loadMailing = async (
  payload: Payload,
  { user, group }: { user: TypedUser; group: string },
): Promise<void> => {
  const [counted] = await runSql(
    { payload },
    sql`select count(*)::int as count from users u join customers c on c.id = u.customer_id
        where c.group_id = ${group} and u.locked is not true and u.activation is distinct from 'pending'`,
  )
  const { id } = await payload.create({
    collection: 'mailings',
    data: {
      ...message,
      ...{ audience: 'group', group, people: 'all', state: 'running', purpose: 'service' },
      expectedRecipients: Number(counted?.count),
    },
    user,
    overrideAccess: true,
  })
  // Already finished: the sample data sends no mail.
  await runSql(
    { payload },
    sql`
      with mails as (
        insert into emails (id, "to", subject, text, state, attempts, last_error, sent_at, kind, language, customer_id, user_id,
          mailing_id, created_at, updated_at)
        select gen_random_uuid(), r.address, ${message.subject}, ${message.body},
          (case when r.user_id = last.user_id then 'failed' else 'sent' end)::enum_emails_state, 1,
          case when r.user_id = last.user_id then ${refusal} end,
          case when r.user_id <> last.user_id then now() - interval '3 days' end,
          'message', 'en', r.customer_id, r.user_id, r.mailing_id, now() - interval '3 days', now() - interval '3 days'
        from mailing_recipients r, (
          select user_id from mailing_recipients where mailing_id = ${id}::uuid order by user_id desc limit 1
        ) last
        where r.mailing_id = ${id}::uuid
        returning id, user_id, state
      ), told as (
        update mailing_recipients r set state = mails.state::text, email_id = mails.id
        from mails where r.mailing_id = ${id}::uuid and r.user_id = mails.user_id
      )
      update mailings set state = 'done', created_at = now() - interval '3 days', finished_at = now() - interval '3 days'
      where id = ${id}::uuid`,
  )
}
