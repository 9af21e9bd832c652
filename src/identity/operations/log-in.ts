import type { PayloadRequest } from 'payload'
import { Problem } from '../../errors/problem.ts'
import { isTooLong, normalizePassword } from '../../domain/accounts/password-policy.ts'
import { verifySecret } from '../passwords/hash-secret.ts'
import { consume, giveBack } from '../rate-limits/consume.ts'
import type { LimitName } from '../rate-limits/limiters.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { readIdentifier } from '../requests/read-identifier.ts'
import { problemAt, textOf } from '../requests/text-of.ts'
import { openSession } from '../sessions/open-session.ts'
import { signedIn, type SignedIn } from '../sessions/signed-in.ts'
import { Slots } from '../slots.ts'
import { findCandidate, type Candidate } from './find-candidate.ts'
import { whyNotAdmitted } from './why-not-admitted.ts'

// Few at a time, so that sign-ins of one person in parallel never use up the attempts that wrong ones are counted by.
const slots = new Slots({ atOnce: 4, waiting: 50 })

/**
 * Signs a user in by user name or e-mail, in any case, and password. An unknown name costs and answers the same as a
 * wrong password; what keeps a user out is told to none but those who know the password.
 * @throws Problem `validation_failed` | `invalid_credentials` | `account_locked` | `account_disabled` |
 * `activation_pending` | `rate_limited` | `unavailable`
 */
export const logIn = async (req: PayloadRequest, body: unknown): Promise<SignedIn> => {
  const identifier = readIdentifier(body)
  const password = textOf(body, 'password', { maxLength: 1024 })
  if (isTooLong(password)) throw problemAt('password', 'tooLong')
  return slots.run(() => attempt(req, identifier, normalizePassword(password)))
}

const attempt = async (req: PayloadRequest, identifier: string, password: string): Promise<SignedIn> => {
  const { payload } = req
  const address = clientNetwork(req)
  const candidate = await findCandidate(payload, identifier, address)
  const counted = limitsFor(candidate, address)
  for (const [name, key] of counted) await consume(payload, name, key)

  const isRight = await verifySecret(candidate.passwordHash, password)
  if (!isRight || !candidate.userId || !candidate.passwordHash) throw new Problem('invalid_credentials')
  const { userId, passwordHash } = candidate
  const token = await openSession(payload, {
    userId,
    passwordHash,
    address,
    userAgent: req.headers.get('user-agent'),
  })
  await giveBack(payload, {
    returned: counted.filter(([name]) => name !== 'login-pair'),
    cleared: counted.filter(([name]) => name === 'login-pair'),
  })
  const entered = token && (await signedIn(req, token))
  if (!entered) throw await whyNotAdmitted(payload, { userId, passwordHash })
  return entered
}

/** From where the account signed in before, only its own wrong attempts count: strangers elsewhere cannot keep it out. */
const limitsFor = ({ account, isKnownAddress }: Candidate, address: string): [LimitName, string][] => [
  ['login-address', address],
  ['login-pair', `${account}:${address}`],
  ...(isKnownAddress ? [] : ([['login-account', account]] satisfies [LimitName, string][])),
]
