import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { effectiveStatusColumn } from '../database/sql/effective-status-column.ts'
import { idArray } from '../database/id-array.ts'
import { runSql } from '../database/run-sql.ts'
import { nameOfPerson } from '../domain/accounts/account-name.ts'
import { toLanguage } from '../i18n/language.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { renderMail } from './render-mail.ts'
import { signInURL } from './sign-in-url.ts'
import { storeMails, type MailedBy, type StoredMail } from './store-mails.ts'
import { storedTemplateColumn } from './stored-template-column.ts'
import { readStoredTemplate } from './templates/stored-template.ts'

type Turned = {
  req: MailedBy
  kind: 'account_disabled' | 'account_enabled'
  accounts: string[]
}

const rowSchema = z.object({
  user: z.string(),
  username: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string(),
  customer: z.string(),
  account: z.string(),
  reason: z.string().nullable(),
  until: z.coerce.date().nullable(),
  timezone: z.string().nullable(),
  language: z.string().nullable(),
  brand: z.string().nullable(),
  colour: z.string().nullable(),
  hasLogo: z.boolean().nullable(),
  template: z.unknown(),
})

type Manager = z.infer<typeof rowSchema>

const atOnce = 50

/**
 * Notifies the managers of these accounts, but not of those below, of the status change, in the transaction of `req`
 * and unless disabled in the settings. Locked or pending users are not notified, nor is it sent that an account was
 * enabled while one above it is disabled. One statement finds all recipients.
 */
export const queueStatusMails = async ({ req, kind, accounts }: Turned): Promise<void> => {
  const isReached =
    kind === 'account_enabled'
      ? sql`and ${sql.raw(effectiveStatusColumn({ table: 'customers', path: 'path' }))} = 'enabled'`
      : sql``
  const rows = await runSql(
    req,
    sql`select users.id as user, users.username, users.first_name as "firstName", users.last_name as "lastName",
          users.email, customers.id as customer, customers.name as account, customers.status_reason as reason,
          customers.disabled_until as until, coalesce(users.timezone, customers.timezone) as timezone,
          coalesce(users.language, customers.language, setting.default_language) as language,
          setting.brand_name as brand, setting.brand_colour as colour, setting.has_logo as "hasLogo", ${storedTemplateColumn(kind)} as template
        from users join customers on customers.id = users.customer_id
          left join (
            select default_language, brand_name, brand_colour, brand_logo is not null as has_logo, tells_switch
            from settings limit 1) setting on true
        where customers.id = any (${idArray(accounts)}) and users.role = 'manager' and users.deleted_at is null
          and users.locked is not true and users.activation is distinct from 'pending'
          and setting.tells_switch is not false ${isReached}
        order by users.id`,
  )
  const mails = z
    .array(rowSchema)
    .parse(rows)
    .map((manager) => mailTo(kind, manager))
  for (let start = 0; start < mails.length; start += atOnce)
    await storeMails(req, mails.slice(start, start + atOnce))
}

const mailTo = (kind: Turned['kind'], manager: Manager): StoredMail => {
  const language = toLanguage(manager.language)
  const { account, reason, until, timezone, username, customer, user } = manager
  const values = {
    name: nameOfPerson(manager),
    ...{ username, account, reason },
    until: until && formatMoment(until, language, timezone),
    signInURL: signInURL(false),
  }
  const { colour, hasLogo } = manager
  const brand = { name: manager.brand || 'Clientele', colour, hasLogo: hasLogo ?? false }
  const content = renderMail({
    kind,
    values,
    brand,
    language,
    template: readStoredTemplate(manager.template),
  })
  return { kind, to: manager.email, language, user, customer, ...content }
}
