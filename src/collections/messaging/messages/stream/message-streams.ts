import { setMaxListeners } from 'node:events'
import type { Payload } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { messageTexts } from '../../../../i18n/texts/messages.ts'
import { listenForDeliveries, type Listening } from './listen-for-deliveries.ts'

const maxPerUser = 5
const maxInAll = 500
/** The limit for all users of one tree of accounts, which leaves capacity for others. */
const maxPerTree = maxInAll / 2

/** The listening user; staff belong to no tree of accounts. */
type Listener = { userId: string; tree: string | null }

type Waiting = { since: number; atMostMs: number; signal: AbortSignal }

export type MessageStreams = {
  /**
   * Reserves a stream; the signal aborts when it has to end, `end` releases it.
   * @throws Problem `rate_limited` | `unavailable`
   */
  open: (listener: Listener) => { signal: AbortSignal; end: () => void }
  /** Increases whenever something may have been delivered. */
  version: () => number
  /** Resolves when the version differs from `since`, on timeout, or at the end of the stream. */
  changed: (waiting: Waiting) => Promise<void>
  /** Ends all streams, and prevents new ones. */
  stop: () => Promise<void>
}

const known = new WeakMap<Payload, MessageStreams>()

/** The streams of this process. */
export const messageStreams = (payload: Payload): MessageStreams => {
  const streams = known.get(payload) ?? makeStreams(payload)
  known.set(payload, streams)
  return streams
}

const makeStreams = (payload: Payload): MessageStreams => {
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  const openOf = new Map<string, number>()
  const openIn = new Map<string, number>()
  const waiting = new Set<() => void>()
  let inAll = 0
  let version = 0
  let listening: Listening | undefined

  const wakeAll = () => {
    version += 1
    for (const wake of waiting) wake()
  }

  const count = ({ userId, tree }: Listener, by: 1 | -1) => {
    inAll += by
    add(openOf, userId, by)
    if (tree !== null) add(openIn, tree, by)
  }

  return {
    open: (listener) => {
      const { userId, tree } = listener
      const isTreeFull = tree !== null && (openIn.get(tree) ?? 0) >= maxPerTree
      if (ending.signal.aborted || inAll >= maxInAll || isTreeFull)
        throw new Problem('unavailable', { retryAfterSeconds: 5 })
      if ((openOf.get(userId) ?? 0) >= maxPerUser)
        throw new Problem('rate_limited', { text: messageTexts.tooManyStreams, retryAfterSeconds: 30 })
      listening ??= listenForDeliveries(payload, wakeAll)
      count(listener, 1)
      const own = new AbortController()
      own.signal.addEventListener('abort', () => count(listener, -1), { once: true })
      return { signal: AbortSignal.any([ending.signal, own.signal]), end: () => own.abort() }
    },
    version: () => version,
    changed: ({ since, atMostMs, signal }) =>
      new Promise((resolve) => {
        if (version !== since || signal.aborted) return resolve()
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const timer = setTimeout(wake, atMostMs)
        waiting.add(wake)
        signal.addEventListener('abort', wake, { once: true })
      }),
    stop: async () => {
      ending.abort()
      await listening?.stop()
    },
  }
}

const add = (counts: Map<string, number>, key: string, by: number): void => {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}
