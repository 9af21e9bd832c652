import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { lockDataDir } from '../../src/database/embedded/lock-data-dir.ts'
import { atEnd } from '../support/at-end.ts'
import { createDatabase } from '../support/create-database.ts'
import { refusedStart } from '../support/refused-start.ts'

const dataDir = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-start-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const run = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

it('production starts neither without a secret nor without a public address', async () => {
  expect(await refusedStart({ NODE_ENV: 'production' })).toEqual([
    expect.stringContaining('Production needs SECRET'),
  ])
  expect(await refusedStart({ NODE_ENV: 'production', SECRET: 'x'.repeat(40) })).toEqual([
    expect.stringContaining('Production needs PUBLIC_URL'),
  ])
})

it('everything that is wrong with the settings is said at once, in one line', async () => {
  const [line, ...more] = await refusedStart({ PORT: 'abc', SMTP_URL: 'mail.example.com', SECRET: 'short' })
  expect(more).toEqual([])
  for (const name of ['PORT', 'SMTP_URL', 'SECRET']) expect(line).toContain(name)
})

it.each([
  'https://app.example.com/',
  'https://app.example.com/path',
  'app.example.com',
  'null',
  '*, https://app.example.com',
])('CORS_ORIGINS=%s is refused by its name', async (value) => {
  const said = await refusedStart({ CORS_ORIGINS: value })
  expect(said).toEqual([expect.stringContaining('CORS_ORIGINS: must be origins such as')])
})

it('a taken port is named before anything long begins', async () => {
  const holder = createServer()
  holder.listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  expect(await refusedStart({ PORT: port })).toEqual([
    expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
  ])
  holder.close()
})

it('a data folder in use is left to the one who has it', async () => {
  const folder = await dataDir()
  const lock = await lockDataDir(folder)
  expect(await refusedStart({ DATA_DIR: folder })).toEqual([expect.stringContaining(String(process.pid))])
  await lock.release()
})

it('a database that cannot be reached is named without its password (1)', async () => {
  const said = await refusedStart({ DATABASE_URL: 'postgres://anna:a-secret-word@127.0.0.1:1/x' })
  expect(said.join()).toContain('cannot be reached')
  expect(said.join()).not.toContain('a-secret-word')
})

it('a database of something else is not touched', async () => {
  const { url, drop } = await createDatabase()
  await run(url, 'drop schema public cascade; create schema public; create table invoices (id int)')
  expect(await refusedStart({ DATABASE_URL: url })).toEqual([
    expect.stringContaining('holds tables of something else'),
  ])
  await drop()
})

it('a database of a newer release is not touched', async () => {
  const { url, drop } = await createDatabase()
  await run(
    url,
    `insert into payload_migrations (id, name, batch) values (gen_random_uuid(), '29990101_000000_tomorrow', 9)`,
  )
  expect(await refusedStart({ DATABASE_URL: url })).toEqual([
    expect.stringContaining('another or newer release'),
  ])
  await drop()
})
