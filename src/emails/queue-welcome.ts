import type { PayloadRequest } from 'payload'
import { queueEmail } from './queue-email.ts'
import { signInURL } from './sign-in-url.ts'

type NewUser = {
  id: string
  username: string
  email: string
  firstName?: string | null
  lastName?: string | null
  language?: string | null
  customer?: string | { id: string } | null
}

/** Greets a new user by mail: the user name and where to sign in, never a password. */
export const queueWelcome = async ({ req, user }: { req: PayloadRequest; user: NewUser }): Promise<void> => {
  const customer = typeof user.customer === 'object' ? user.customer?.id : user.customer
  await queueEmail({
    req,
    kind: 'welcome',
    to: user.email,
    language: user.language,
    user: user.id,
    customer,
    values: {
      name: [user.firstName, user.lastName].filter(Boolean).join(' '),
      username: user.username,
      signInURL: signInURL(!customer),
    },
  })
}
