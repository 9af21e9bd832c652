import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { keptAnswerHours } from '../../domain/kept-answer-hours.ts'
import { idempotencyTexts } from '../../i18n/texts/idempotency.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import type { IdempotencyKey } from './idempotency-key.ts'
import { openAnswer, sealAnswer, type KeptAnswer } from './kept-answer.ts'

type Around = Pick<PayloadRequest, 'payload' | 'transactionID'>

export const leaseSeconds = 60
const retryAfterSeconds = 1

type Options = { req: PayloadRequest; key: IdempotencyKey; leased: boolean }

/**
 * Reserves a key for the request that is about to run, in the transaction of `req` where there is one; with a lease for
 * a minute (`holdLease` renews it), after which the next request may reserve it. Never waits for a concurrent request with the same key.
 * @returns the stored answer, if there is one
 * @throws Problem `conflict` for another request under the same key, and while the first one is in progress
 */
export const claimKey = async ({ req, key, leased }: Options): Promise<KeptAnswer | undefined> => {
  const { caller, keyHash, requestHash } = key
  if (!(await lockKey(req, key))) throw underWay()
  const [claimed] = await runSql(
    req,
    sql`insert into idempotency_keys as k (caller, key_hash, request_hash, lease_until)
        values (${caller}, ${keyHash}, ${requestHash}, ${leased ? sql`now() + make_interval(secs => ${leaseSeconds})` : null})
        on conflict (caller, key_hash) do update
          set request_hash = excluded.request_hash, lease_until = excluded.lease_until, created_at = now(),
            status = null, answer = null
          where k.created_at < now() - make_interval(hours => ${keptAnswerHours})
            or (k.answer is null and k.request_hash = excluded.request_hash and k.lease_until < now())
        returning true as "isClaimed"`,
  )
  if (claimed) return undefined
  return readAnswer(req, key)
}

const lockKey = async (req: PayloadRequest, { caller, keyHash }: IdempotencyKey): Promise<boolean> => {
  const [row] = await runSql(
    req,
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${caller} ${keyHash.toString('hex')}`}, 0)) as "isLocked"`,
  )
  return row?.isLocked === true
}

const readAnswer = async (req: PayloadRequest, key: IdempotencyKey): Promise<KeptAnswer> => {
  const [row] = await runSql(
    req,
    sql`select request_hash as "requestHash", status, answer from idempotency_keys
        where caller = ${key.caller} and key_hash = ${key.keyHash}`,
  )
  const { requestHash, status, answer } = row ?? {}
  if (!(requestHash instanceof Buffer)) throw underWay()
  if (!requestHash.equals(key.requestHash))
    throw new Problem('conflict', { text: idempotencyTexts.otherCall })
  if (typeof status !== 'number' || !(answer instanceof Buffer)) throw underWay()
  return { status, ...openAnswer(answer, key.secret) }
}

/** Stores the answer for repeated requests. */
export const keepAnswer = async (
  req: Around,
  { caller, keyHash, secret }: IdempotencyKey,
  answer: KeptAnswer,
): Promise<void> => {
  await runSql(
    req,
    sql`update idempotency_keys set status = ${answer.status}, answer = ${sealAnswer(answer, secret)}, lease_until = null
        where caller = ${caller} and key_hash = ${keyHash}`,
  )
}

/** Moves the end of the lease of a call that is still in progress. */
export const renewLease = async (req: Around, { caller, keyHash }: IdempotencyKey): Promise<void> => {
  await runSql(
    req,
    sql`update idempotency_keys set lease_until = now() + make_interval(secs => ${leaseSeconds})
        where caller = ${caller} and key_hash = ${keyHash} and answer is null`,
  )
}

/** Forgets a call with its answer. */
export const forgetKey = async (req: Around, { caller, keyHash }: IdempotencyKey): Promise<void> => {
  await runSql(req, sql`delete from idempotency_keys where caller = ${caller} and key_hash = ${keyHash}`)
}

/** Releases the key of a failed request, which may be repeated. */
export const releaseKey = async (req: Around, { caller, keyHash }: IdempotencyKey): Promise<void> => {
  await runSql(
    req,
    sql`delete from idempotency_keys where caller = ${caller} and key_hash = ${keyHash} and answer is null`,
  )
}

const underWay = () => new Problem('conflict', { text: idempotencyTexts.underWay, retryAfterSeconds })
