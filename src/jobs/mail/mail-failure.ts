import { z } from 'zod'
import type { MailFailureCode } from '../../emails/mail-failures.ts'

export type MailFailure = {
  code: MailFailureCode
  detail: string
  isPermanent: boolean
  /** Whether the address takes no mails at all, and not just not this one. */
  isOfAddress: boolean
}

const errorSchema = z.object({
  message: z.string().default(''),
  name: z.string().optional(),
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})

/**
 * Classifies an error of the SMTP client. Only a reply about this recipient or this content is permanent; problems with
 * the connection, the authentication or the sender affect all mails and can be fixed, so those are retried.
 */
export const mailFailure = (error: unknown): MailFailure => {
  const problem = errorSchema.safeParse(error).data ?? { message: String(error) }
  // 503 means a protocol error, not that the mail is rejected.
  const isRefusal = (problem.responseCode ?? 0) >= 500 && problem.responseCode !== 503
  const code = codeOf(problem, isRefusal)
  return {
    code,
    detail: withoutSecrets(problem.response ?? problem.message),
    isPermanent: code === 'rejected',
    isOfAddress: code === 'rejected' && isOfAddress(problem),
  }
}

const codeOf = (problem: z.infer<typeof errorSchema>, isRefusal: boolean): MailFailureCode => {
  if (problem.code === 'EAUTH') return 'login'
  if (problem.code === 'ETLS') return 'encryption'
  if (problem.code === 'ETIMEDOUT' || problem.name === 'AbortError' || problem.name === 'TimeoutError')
    return 'timeout'
  if (problem.command === 'MAIL FROM' && isRefusal) return 'sender'
  if (problem.command === 'RCPT TO' || problem.command === 'DATA') return isRefusal ? 'rejected' : 'deferred'
  if (problem.code === 'EENVELOPE' && problem.responseCode === undefined) return 'rejected'
  if (problem.responseCode !== undefined) return 'deferred'
  if (
    problem.code &&
    ['ECONNECTION', 'ESOCKET', 'EDNS', 'ECONNREFUSED', 'ECONNRESET'].includes(problem.code)
  ) {
    return /certificate|self.signed|altname/i.test(problem.message) ? 'encryption' : 'unreachable'
  }
  return 'other'
}

/**
 * A refusal of the recipient is about the address, unless it says that it is about the sender or the server: codes of
 * policy, of routes and of the protocol (RFC 3463), or words where there is no such code.
 */
const isOfAddress = ({ command, response = '' }: z.infer<typeof errorSchema>): boolean => {
  if (command !== 'RCPT TO') return false
  const subject = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response)?.[1]
  if (subject !== undefined) return subject === '1' || subject === '2'
  return !/relay|spam|block|black|policy|reputation|authenticat/i.test(response)
}

/** Servers often quote what they reject; links and possible tokens are removed from what staff read. */
const withoutSecrets = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[…]')
    .replace(/[A-Za-z0-9_+/=-]{20,}/g, '[…]')
    .slice(0, 500)
    .trim()
