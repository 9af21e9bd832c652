import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { decidePassword, isTooLong, type PasswordDecision } from '../../domain/accounts/password-policy.ts'
import type { Text } from '../../i18n/text.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { isCommonPassword } from './is-common-password.ts'

type Candidate = {
  password: string
  /** Names, user name and e-mail of the user. */
  personal: string[]
  req: PayloadRequest
}

export type PasswordProblem = { text: Text; values?: Record<string, string | number> }

const defaultMinimum = 8

/** The error of a new password, by the policy and the operator's minimum length; null if it is accepted. */
export const passwordProblem = async ({
  password,
  personal,
  req,
}: Candidate): Promise<PasswordProblem | null> => {
  const minimumLength = isTooLong(password) ? defaultMinimum : await minimumLengthOf(req)
  return inWords(decidePassword({ password, minimumLength, personal, isCommon: isCommonPassword }))
}

const minimumLengthOf = async (req: PayloadRequest): Promise<number> => {
  const [settings] = await runSql(req, sql`select password_min_length::int as minimum from settings limit 1`)
  return typeof settings?.minimum === 'number' ? settings.minimum : defaultMinimum
}

const inWords = (decision: PasswordDecision): PasswordProblem | null => {
  switch (decision.code) {
    case 'ok':
      return null
    case 'too_short':
      return { text: userTexts.passwordTooShort, values: { minimum: decision.minimum } }
    case 'too_long':
      return { text: userTexts.passwordTooLong, values: { maximum: decision.maximum } }
    case 'common':
      return { text: userTexts.passwordCommon }
    case 'personal':
      return { text: userTexts.passwordPersonal }
  }
}
