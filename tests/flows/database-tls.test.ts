import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { connectionOptions } from '../../src/database/connection-options.ts'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/database/embedded/start-embedded-postgres.ts'
import { issue, makeAuthority } from '../support/certificates.ts'
import { refusedStart } from '../support/refused-start.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

let folder: string
let cluster: EmbeddedPostgres
let rootFile: string
let strangerFile: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clientele-tls-'))
  cluster = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), log: silent })
  rootFile = path.join(folder, 'root.crt')
  strangerFile = path.join(folder, 'stranger.crt')
  const authority = makeAuthority('Private CA')
  await writeFile(rootFile, authority.certificate)
  await writeFile(strangerFile, makeAuthority('Another CA').certificate)
  await turnOnTls(issue(authority, 'Private CA', 'localhost'))
})

afterAll(async () => {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The server writes the files itself, since its user and its folder are its own. */
const turnOnTls = async ({ certificate, key }: { certificate: string; key: string }) => {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  for (const [name, content] of Object.entries({ 'server.crt': certificate, 'server.key': key })) {
    const lines = content
      .trim()
      .split('\n')
      .map((line) => `('${line}')`)
    const program = `cat > ${name} && chmod 600 ${name}`
    await client.query(`copy (select * from (values ${lines.join(', ')}) as lines) to program '${program}'`)
  }
  await client.query('alter system set ssl = on')
  await client.query('select pg_reload_conf()')
  await client.end()
}

const address = (settings: Record<string, string>, host = 'localhost') => {
  const url = new URL(cluster.url)
  url.hostname = host
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value)
  return url.href
}

/** Whether the connection is encrypted, or the code of the error. */
const connect = async (url: string): Promise<unknown> => {
  const client = new pg.Client(connectionOptions(url))
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ ssl: boolean }>(
      'select ssl from pg_stat_ssl where pid = pg_backend_pid()',
    )
    return rows[0]?.ssl
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const unknownAuthority = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
const wrongName = 'ERR_TLS_CERT_ALTNAME_INVALID'

describe('sslmode means what it means to libpq', () => {
  it.each([
    ['', 'none', 'localhost', false],
    ['disable', 'none', 'localhost', false],
    ['require', 'none', 'localhost', true],
    ['require', 'none', '127.0.0.1', true],
    ['require', 'own', '127.0.0.1', true],
    ['require', 'stranger', 'localhost', unknownAuthority],
    ['verify-ca', 'own', 'localhost', true],
    ['verify-ca', 'own', '127.0.0.1', true],
    ['verify-ca', 'stranger', 'localhost', unknownAuthority],
    ['verify-full', 'own', 'localhost', true],
    ['verify-full', 'own', '127.0.0.1', wrongName],
    ['verify-full', 'stranger', 'localhost', unknownAuthority],
    ['verify-full', 'none', 'localhost', unknownAuthority],
    ['verify-full', 'system', 'localhost', unknownAuthority],
    ['', 'own', 'localhost', true],
  ])('%s, root certificate %s, to %s: %s', async (sslmode, root, host, expected) => {
    const files: Record<string, string> = { own: rootFile, stranger: strangerFile, system: 'system' }
    const settings = {
      ...(sslmode && { sslmode }),
      ...(files[root] && { sslrootcert: files[root] }),
    }
    expect(await connect(address(settings, host))).toBe(expected)
  })
})

describe('the start', () => {
  it.each([
    [{ sslmode: 'verify-full' }, /sslrootcert=<file/],
    [{ sslmode: 'verify-ca' }, /sslmode=verify-ca needs sslrootcert=<file/],
    [{ sslmode: 'prefer' }, /sslmode=prefer is not supported; say verify-full/],
    [
      { sslmode: 'require', sslrootcert: '/nowhere/root.crt' },
      /\/nowhere\/root\.crt of sslrootcert cannot be read/,
    ],
  ])('says in one line what to set: %o', async (settings, expected) => {
    expect(await refusedStart({ DATABASE_URL: address(settings) })).toEqual([expect.stringMatching(expected)])
  })

  it('says that the name is another one', async () => {
    const settings = { sslmode: 'verify-full', sslrootcert: rootFile }
    const said = await refusedStart({ DATABASE_URL: address(settings, '127.0.0.1') })
    expect(said).toEqual([expect.stringMatching(/for another name: .*sslmode=verify-ca/)])
  })
})

it(
  'a database is migrated and used over TLS, without a word on standard error',
  { timeout: 240_000 },
  async () => {
    const url = address({ sslmode: 'require' })
    const run = (script: string, ...args: string[]) =>
      promisify(execFile)(process.execPath, [...nodeArgs, script, ...args], {
        env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'warn' },
      })
    expect((await run('scripts/migrate.ts')).stderr).toBe('')
    expect((await run('scripts/admin.ts', 'list')).stderr).toBe('')
  },
)
