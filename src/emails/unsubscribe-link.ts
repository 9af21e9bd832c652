import type { Payload } from 'payload'
import { env } from '../env.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

/** Where a user ends advertising: a page by GET, and by POST the one click of a mail program (RFC 8058). */
export const unsubscribeLink = (payload: Pick<Payload, 'secret'>, userId: string): string =>
  `${env.publicURL}/unsubscribe?token=${unsubscribeToken(payload, userId)}`
