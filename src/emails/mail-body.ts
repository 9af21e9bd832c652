import type { Payload } from 'payload'
import { z } from 'zod'
import { deriveKey, openText, sealText } from '../kernel/sealed-text.ts'

/** The two parts of a mail. */
export type MailBody = { html: string; text: string }

const body = z.object({ html: z.string(), text: z.string() })

const keyOf = ({ secret }: Pick<Payload, 'secret'>) => deriveKey({ secret, purpose: 'queued-mail' })

/** Encrypts the parts of a mail while it waits in the outbox; bound to its id. */
export const sealMailBody = (
  payload: Pick<Payload, 'secret'>,
  id: string,
  { html, text }: MailBody,
): Buffer => sealText(JSON.stringify({ html, text }), keyOf(payload), id)

/** @returns undefined when the secret of the installation has changed since */
export const openMailBody = (
  payload: Pick<Payload, 'secret'>,
  id: string,
  sealed: Buffer,
): MailBody | undefined => {
  try {
    return body.parse(JSON.parse(openText(sealed, keyOf(payload), id)))
  } catch {
    return undefined
  }
}
