import type { ClientConfig } from 'pg'
import { env } from '../env.ts'
import { connectionOptions } from './connection-options.ts'

/** For what is bound to one session of PostgreSQL, such as LISTEN and session locks: past a pooler, where there is one. */
export const directOptions = (): ClientConfig => ({
  ...connectionOptions(env.DATABASE_DIRECT_URL ?? env.DATABASE_URL ?? ''),
  connectionTimeoutMillis: 10_000,
  application_name: 'clientele',
})
