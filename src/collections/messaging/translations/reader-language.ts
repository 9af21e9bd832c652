import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../database/run-sql.ts'
import { acceptedLanguage } from '../../../i18n/accepted-language.ts'
import { languages, type Language } from '../../../i18n/language.ts'

/**
 * The language in which the caller reads: their own, else that of `Accept-Language`, else that of their account.
 * Undefined when none is known: then the text itself is given.
 */
export const readerLanguage = async (req: PayloadRequest): Promise<Language | undefined> => {
  const { user, headers } = req
  const known = supported(user?.language) ?? acceptedLanguage(headers.get('accept-language'))
  if (known || !user?.customer) return known
  const account = typeof user.customer === 'object' ? user.customer.id : user.customer
  const [row] = await runSql(req, sql`select language from customers where id = ${account}::uuid`)
  return supported(row?.language)
}

const supported = (name: unknown): Language | undefined => languages.find((language) => language === name)
