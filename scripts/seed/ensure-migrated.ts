import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { nodeArgs } from '../node-args.ts'
import { inspectDatabase } from '../../src/database/inspect-database.ts'
import { env } from '../../src/env.ts'
import { OperatorError } from '../../src/kernel/operator-error.ts'

/**
 * The embedded database is brought up to date, in a process that lets go of it afterwards; one of the operator's own is
 * not touched.
 * @throws OperatorError when that one is not up to date, or is not ours
 */
export const ensureMigrated = async (url: string): Promise<void> => {
  if ((await inspectDatabase(url)).length === 0) return
  if (env.DATABASE_URL)
    throw new OperatorError('The database is not up to date. Run `npm run migrate` first.')
  await promisify(execFile)(process.execPath, [...nodeArgs, 'scripts/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' },
  })
}
