import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { isTooLong, normalizePassword } from '../../domain/accounts/password-policy.ts'
import { verifySecret } from '../passwords/hash-secret.ts'
import { renewHash } from '../passwords/renew-hash.ts'
import { consume, refundAttempt } from '../rate-limits/consume.ts'
import type { LimitName } from '../rate-limits/limiters.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { isFromOwnPages } from '../requests/is-from-own-pages.ts'
import { readIdentifier, type LoginName } from '../requests/read-identifier.ts'
import { openSession } from '../sessions/open-session.ts'
import { signedIn, type SignedIn } from '../sessions/signed-in.ts'
import { ConcurrencyLimit } from '../concurrency-limit.ts'
import { FairSemaphore } from '../fair-semaphore.ts'
import { findCandidate } from './find-candidate.ts'
import { whyNotAdmitted } from './why-not-admitted.ts'

// A low limit, so that concurrent sign-ins of one user do not use up the attempts reserved for wrong passwords.
const semaphore = new FairSemaphore({ atOnce: 4, waiting: 300 })
const concurrency = new ConcurrencyLimit({ each: 30 })

type Attempt = { identifier: string; password: string; address: string }

/**
 * Signs a user in by user name or e-mail, in any case, and password. An unknown name takes the same work and gives the
 * same answer as a wrong password; the reason why a user is not admitted is returned only with the right password. Each
 * network has its own share of the queue and its own rate limit, both taken before any waiting, so that a flood from
 * one network does not block others.
 *
 * A user without API access signs in from our own pages only; for the strength of that check see `isFromOwnPages`.
 * @throws Problem `validation_failed` | `invalid_credentials` | `account_locked` | `account_disabled` |
 * `activation_pending` | `api_access_disabled` | `rate_limited` | `unavailable`
 */
export const logIn = async (
  req: PayloadRequest,
  { password, ...typed }: LoginName & { password: string },
): Promise<SignedIn> => {
  const identifier = readIdentifier(typed)
  if (isTooLong(password)) throw passwordTooLong()
  const address = clientNetwork(req)
  const attempt = { identifier, password: normalizePassword(password), address }
  return concurrency.run(address, async () => {
    await consume(req.payload, 'login-address', address)
    return semaphore.run(() => tryToEnter(req, attempt), address)
  })
}

const passwordTooLong = () =>
  new Problem('validation_failed', {
    fields: [{ path: 'password', code: 'too_long', text: identityTexts.tooLong }],
  })

const tryToEnter = async (req: PayloadRequest, attempt: Attempt): Promise<SignedIn> => {
  const { payload } = req
  const { identifier, password, address } = attempt
  const candidate = await findCandidate(payload, identifier, address)
  const { pair, name } = keysOf(attempt, candidate.isKnownAddress)
  await consume(payload, 'login-pair', pair)
  await consume(payload, 'login-name', name)

  if (!(await verifySecret(candidate.passwordHash, password)) || !candidate.userId || !candidate.passwordHash)
    throw new Problem('invalid_credentials')
  const { userId, passwordHash } = candidate
  const returned: [LimitName, string][] = [
    ['login-address', address],
    ['login-name', name],
  ]
  const giveAttemptsBack = () => refundAttempt(payload, { returned, cleared: [['login-pair', pair]] })
  if (!candidate.hasAPIAccess && !isFromOwnPages(req.headers)) {
    await giveAttemptsBack()
    throw new Problem('api_access_disabled')
  }
  const opening = { userId, passwordHash, address, userAgent: req.headers.get('user-agent') }
  const token = (await openSession(payload, opening)) ?? (await openWithNewHash(req, attempt, opening))
  await giveAttemptsBack()
  const entered = token && (await signedIn(req, token))
  if (!entered) throw await whyNotAdmitted(payload, { userId, passwordHash })
  await renewHash(payload, { userId, verifiedHash: passwordHash, password })
  return entered
}

/** The same password may have been rehashed since it was verified. */
const openWithNewHash = async (
  { payload }: PayloadRequest,
  { identifier, password, address }: Attempt,
  opening: Parameters<typeof openSession>[1],
): Promise<string | null> => {
  const { userId, passwordHash } = await findCandidate(payload, identifier, address)
  if (userId !== opening.userId || !passwordHash || passwordHash === opening.passwordHash) return null
  return (await verifySecret(passwordHash, password))
    ? openSession(payload, { ...opening, passwordHash })
    : null
}

/**
 * Attempts are counted by what was typed: a shared budget of user name and e-mail would reveal that both belong to one
 * user. From networks where the user has signed in before, only wrong attempts made there count: attackers elsewhere
 * cannot lock the user out.
 */
const keysOf = ({ identifier, address }: Attempt, isKnownAddress: boolean) => {
  const typed = createHash('sha256').update(identifier).digest('hex')
  const pair = `${typed}:${address}`
  return { pair, name: isKnownAddress ? pair : typed }
}
