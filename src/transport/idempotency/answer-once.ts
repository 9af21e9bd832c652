import type { PayloadRequest } from 'payload'
import { idempotencyTexts } from '../../i18n/texts/idempotency.ts'
import { consume } from '../../identity/rate-limits/consume.ts'
import { clientNetwork } from '../../identity/requests/client-network.ts'
import { parseSessionCookie } from '../../identity/requests/parse-session-cookie.ts'
import { findSession } from '../../identity/sessions/find-session.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { idempotencyKeyOf, type IdempotencyKey, type KeyedCall } from './idempotency-key.ts'
import { InFlight } from './in-flight.ts'
import { holdLease } from './hold-lease.ts'
import { claimKey, forgetKey, keepAnswer, releaseKey } from './key-store.ts'
import type { KeptAnswer } from './kept-answer.ts'

const inFlight = new InFlight(10_000)

type Options = {
  req: PayloadRequest
  call: KeyedCall
  /**
   * `joined`: the work, its answer and the key are committed together. `own`: the work commits its own transactions,
   * and the answer is stored right after it; until then the key is reserved by a lease.
   */
  transaction: 'joined' | 'own'
  work: Work
}

/**
 * What is answered, and whether it is a success, which alone is remembered; `undone` is answered in its place once its
 * transaction is rolled back.
 */
type Work = () => Promise<{ answer: Response; isDone: boolean; undone?: Response }>

/**
 * Runs a request only once for each `Idempotency-Key`: for the same caller, key and request within 24 hours the first
 * answer is returned again. A failed request changed nothing and is not stored.
 * @throws Problem `conflict` for another request under the same key, and if waiting for the first one takes too long
 */
export const answerOnce = async ({ req, call, transaction, work }: Options): Promise<Response> => {
  const key = idempotencyKeyOf(req, call)
  if (!key) return (await work()).answer
  if (req.user) await consume(req.payload, 'keyed-user', req.user.id)
  else await consume(req.payload, 'keyed-address', clientNetwork(req))
  const once = transaction === 'joined' ? answerTogether : answerApart
  const lockName = `${key.caller} ${key.keyHash.toString('hex')}`
  const answer = await inFlight.run(lockName, () => once({ req, key, work }))
  if (!answer) throw new Problem('conflict', { text: idempotencyTexts.underWay, retryAfterSeconds: 1 })
  return answer
}

type Keyed = { req: PayloadRequest; key: IdempotencyKey; work: Work }

/** Rolls back the transaction without an error for the caller. */
class Refused extends Error {
  constructor(readonly answer: Response) {
    super('The call was refused.')
  }
}

const answerTogether = async ({ req, key, work }: Keyed): Promise<Response> => {
  try {
    return await inTransaction(req, async () => {
      const known = await claimKey({ req, key, leased: false })
      if (known) return toResponse(known)
      const { answer, isDone, undone = answer } = await work()
      if (!isDone) throw new Refused(undone)
      const kept = await keptOf(answer, req)
      await keepAnswer(req, key, kept)
      return answer
    })
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

const answerApart = async ({ req, key, work }: Keyed): Promise<Response> => {
  const known = await inTransaction(req, () => claimUnlessEnded(req, key))
  if (known) return toResponse(known)
  // A transaction that could not begin, or that failed, may still be named in `req`.
  const aside = { payload: req.payload }
  const endLease = holdLease(aside, key)
  try {
    const { answer, isDone } = await work()
    if (isDone) await keepAnswer(aside, key, await keptOf(answer, req))
    else await releaseKey(aside, key)
    return answer
  } catch (error) {
    await releaseKey(aside, key)
    throw error
  } finally {
    endLease()
  }
}

/** An answer that opened a session which has ended since is forgotten: its token is good for nothing. */
const claimUnlessEnded = async (
  req: PayloadRequest,
  key: IdempotencyKey,
): Promise<KeptAnswer | undefined> => {
  const known = await claimKey({ req, key, leased: true })
  const token = known && openedSession(known, req)
  if (!token || (await findSession(req.payload, token))) return known
  await forgetKey(req, key)
  return claimKey({ req, key, leased: true })
}

const openedSession = ({ headers }: KeptAnswer, { payload }: PayloadRequest): string | undefined =>
  headers
    .filter(([name]) => name === 'set-cookie')
    .map(([, cookie]) => parseSessionCookie(payload.config.cookiePrefix, cookie))
    .find((token) => token !== undefined)

/** Headers that are part of the answer and not of the connection. */
const keptHeaders = new Set(['content-type', 'set-cookie', 'location'])

const keptOf = async (answer: Response, { responseHeaders }: PayloadRequest): Promise<KeptAnswer> => {
  const headers = [...(responseHeaders ?? []), ...answer.headers].filter(([name]) => keptHeaders.has(name))
  return { status: answer.status, body: await answer.clone().text(), headers }
}

const toResponse = ({ status, body, headers }: KeptAnswer): Response =>
  new Response(body, { status, headers: [...headers, ['idempotency-replayed', 'true']] })
