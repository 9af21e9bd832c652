import { createHash, timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import type { HttpExchange } from '../http-exchange.ts'
import { sendText } from '../send.ts'
import { toSamples } from './to-samples.ts'

type Options = { payload: Payload; token: string | undefined; readRequests: () => string }

const hash = (text: string) => createHash('sha256').update(text).digest()

/**
 * Answers `GET /api/metrics` in Prometheus' text format to who has the token of the settings. Without such a token there
 * is no such address.
 */
export const metricsHandler = ({ payload, token, readRequests }: Options) => {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  if (token) delay.enable()

  const readProcess = () => {
    const { pool } = payload.db
    const used = pool.totalCount - pool.idleCount
    const lag = delay.percentile(99) / 1e9
    delay.reset()
    return [
      toSamples('process_uptime_seconds', { help: 'Since the start.', type: 'gauge' }, [
        [{}, process.uptime()],
      ]),
      toSamples('process_resident_memory_bytes', { help: 'Memory of the process.', type: 'gauge' }, [
        [{}, process.memoryUsage.rss()],
      ]),
      toSamples(
        'nodejs_eventloop_delay_p99_seconds',
        { help: 'How long work waits for the process, since the last look.', type: 'gauge' },
        [[{}, Number.isFinite(lag) ? lag : 0]],
      ),
      toSamples('clientele_database_connections', { help: 'Of the pool of this process.', type: 'gauge' }, [
        [{ state: 'used' }, used],
        [{ state: 'idle' }, pool.idleCount],
      ]),
      toSamples(
        'clientele_database_waiting',
        { help: 'Requests for a connection that wait.', type: 'gauge' },
        [[{}, pool.waitingCount]],
      ),
    ]
  }

  const readQueues = async () => {
    const [found] = await runSql(
      { payload },
      sql`select (select count(*) from email_outbox where next_attempt_at is not null)::int as mails,
                 (select count(*) from email_outbox where next_attempt_at <= now())::int as due,
                 (select count(*) from event_queue)::int as events`,
    )
    return toSamples(
      'clientele_queue_length',
      { help: 'What waits to be done, of all processes.', type: 'gauge' },
      [
        [{ queue: 'mails' }, Number(found?.mails)],
        [{ queue: 'mails-due' }, Number(found?.due)],
        [{ queue: 'events' }, Number(found?.events)],
      ],
    )
  }

  return async ({ response, headers }: HttpExchange): Promise<void> => {
    if (!token) throw new Problem('not_found')
    const given = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
    if (!timingSafeEqual(hash(given), hash(token))) throw new Problem('unauthenticated')
    const parts = [readRequests(), ...readProcess(), await readQueues()]
    sendText(response, 200, parts.join(''), { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  }
}
