import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sendFromProduct } from '../../collections/messaging/messages/operations/send-from-product.ts'
import { runSql } from '../../database/run-sql.ts'
import { mailSetting } from '../../emails/mail-setting.ts'
import { renderMail } from '../../emails/render-mail.ts'
import { signInURL } from '../../emails/sign-in-url.ts'
import { storeMails } from '../../emails/store-mails.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'
import type { Alerted } from './find-alerted.ts'
import { limitWarningOf } from './limit-warning.ts'
import type { Digest } from './take-digest.ts'
import { formatAlert } from './format-alert.ts'

const event = z.object({
  type: z.string(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  data: z.unknown(),
  resourceName: z.string().nullable(),
  occurredAt: z.coerce.date(),
})

const maxTitleLength = 200
const maxBodyLength = 4000

/** Sends the digest of a rule to all its recipients, in the transaction of `req`: a mail each, a message, or both. */
export const notifyOfDigest = async (
  req: PayloadRequest,
  digest: Digest,
  people: Alerted[],
): Promise<void> => {
  const { account, accountName, ruleName: rule, delivery, waiting: count, since } = digest
  const events = await readEvents(req, digest.eventIds)
  const warning = limitWarningOf(events, count)
  const kind = warning ? 'limit_warning' : 'alert'
  const { brand, language: usual, template } = await mailSetting(req, { customer: account, kind })
  const worded = people.map((person) => {
    const language = person.language ? toLanguage(person.language) : usual
    const timezone = person.timezone ?? digest.accountTimezone
    return { person, language, words: formatAlert({ events, count, since, accountName }, language, timezone) }
  })
  const reachable = worded.filter(({ person }) => !person.isRefused)
  if (delivery !== 'message' && reachable.length > 0)
    await storeMails(
      req,
      reachable.map(({ person, language, words }) => {
        const about = { name: person.name, username: person.username, account: accountName }
        const content = warning
          ? renderMail({
              kind: 'limit_warning',
              values: { ...about, ...warning, signInURL: signInURL(false) },
              ...{ brand, language, template },
            })
          : renderMail({ kind: 'alert', values: { ...about, ...words, rule }, brand, language })
        return { kind, to: person.email, language, user: person.id, customer: account, ...content }
      }),
    )
  if (delivery === 'email') return
  const alike = new Map<string, { language: Language; title: string; body: string; users: string[] }>()
  for (const { person, language, words } of worded) {
    const title = words.subject.slice(0, maxTitleLength)
    const body = bodyOf(words)
    const known = alike.get(body) ?? { language, title, body, users: [] }
    known.users.push(person.id)
    alike.set(body, known)
  }
  for (const message of alike.values()) await sendFromProduct(req, { ...message, account })
}

const bodyOf = ({ intro, happened, more, hint }: ReturnType<typeof formatAlert>): string =>
  [
    intro,
    ...happened.map(({ moment, title, details }) => [moment, title, details].filter(Boolean).join(' – ')),
    more,
    hint,
  ]
    .filter(Boolean)
    .join('\n')
    .slice(0, maxBodyLength)

const readEvents = async (req: PayloadRequest, ids: string[]) => {
  if (ids.length === 0) return []
  const rows = await runSql(
    req,
    sql`select type, title, text, data, resource_name as "resourceName", occurred_at as "occurredAt"
        from events where id in ${ids} order by occurred_at, id`,
  )
  return z.array(event).parse(rows)
}
