import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { migrations } from '../../src/migrations/index.ts'
import { createDatabase } from '../support/create-database.ts'

const statusOf = async (template?: string) => {
  const { url, drop } = await createDatabase(template)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...nodeArgs, 'scripts/migrate.ts', '--status'],
    { env: { ...process.env, DATABASE_URL: url } },
  )
  await drop()
  return stdout.trim().split('\n')
}

it('`npm run migrate -- --status` names what is applied and what is pending', async () => {
  expect(await statusOf()).toEqual([
    ...migrations.map((name) => `applied  ${name}`),
    'The database is up to date.',
  ])
  expect(await statusOf('template0')).toEqual([
    ...migrations.map((name) => `pending  ${name}`),
    'Run `npm run migrate`.',
  ])
})
