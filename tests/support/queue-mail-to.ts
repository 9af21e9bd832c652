import type { Payload } from 'payload'

/** Queues a plain mail to a unique address, outside any transaction. */
export const queueMailTo = async (payload: Payload, to: string): Promise<string> => {
  const { queueEmail } = await import('../../src/emails/queue-email.ts')
  const { signInURL } = await import('../../src/emails/sign-in-url.ts')
  const values = { username: to.split('@')[0] ?? to, signInURL: signInURL(false) }
  return queueEmail({ req: { payload }, kind: 'welcome', to, language: 'en', values })
}
