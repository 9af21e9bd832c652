import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { nodeArgs } from '../node-args.ts'
import { inspectDatabase } from '../../src/database/inspect-database.ts'
import { env } from '../../src/env.ts'
import { OperatorError } from '../../src/kernel/operator-error.ts'

/**
 * Migrates the embedded database, in a child process that releases it afterwards; an external database is not changed.
 * @throws OperatorError when the external database is not up to date, or was not created by this product
 */
export const ensureMigrated = async (url: string): Promise<void> => {
  if ((await inspectDatabase(url)).length === 0) return
  if (env.DATABASE_URL)
    throw new OperatorError('The database is not up to date. Run `npm run migrate` first.')
  await promisify(execFile)(process.execPath, [...nodeArgs, 'scripts/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' },
  })
}
