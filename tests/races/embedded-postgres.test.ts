import { chmod, cp, lstat, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { locateBinaries } from '../../src/database/embedded/binaries.ts'
import { connectEmbedded } from '../../src/database/embedded/connect-embedded.ts'
import { lockDataDir } from '../../src/database/embedded/lock-data-dir.ts'
import { processIdentity } from '../../src/database/embedded/process-identity.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.ts'
import { OperatorError } from '../../src/kernel/operator-error.ts'
import { spawnEmbeddedOwner } from '../support/spawn-embedded-owner.ts'

const log = { info() {}, warn() {}, error() {} }
const isRoot = process.getuid?.() === 0

let home = ''
let dataDir = ''
let cleanUps: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'clientele-embedded-'))
  dataDir = join(home, 'data')
})

afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
  cleanUps = []
  await rm(home, { recursive: true, force: true })
})

const start = async (nativeDir?: string) => {
  const server = await startEmbeddedPostgres({ dataDir, log, nativeDir })
  cleanUps.push(server.stop)
  return server
}

const query = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, string>>(text)).rows
  } finally {
    await client.end()
  }
}

const setting = async (url: string, name: string) => (await query(url, `show ${name}`))[0]?.[name]

const postmasterPid = async () =>
  Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

const killAllOf = async (url: string) => {
  const processes = await query(url, 'select pid from pg_stat_activity')
  const pids = [await postmasterPid(), ...processes.map(({ pid }) => Number(pid))]
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // The backend that listed them has ended by itself.
    }
  }
}

/** Inserts consecutive numbers until stopped; returns those that were acknowledged. */
const writeUntil = async (url: string, stop: AbortSignal) => {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined)
  const acknowledged: number[] = []
  for (let n = 0; !stop.aborted; n++) {
    const done = await pool.query('insert into written values ($1)', [n]).then(
      () => true,
      () => false,
    )
    if (done) acknowledged.push(n)
    else await sleep(20)
  }
  await pool.end()
  return acknowledged
}

describe('the embedded database', { timeout: 90_000 }, () => {
  test('is safe by default: durable, local, UTF-8 whatever the locale, its secrets for its owner alone', async () => {
    const { url } = await start()
    expect(await setting(url, 'fsync')).toBe('on')
    expect(await setting(url, 'synchronous_commit')).toBe('on')
    expect(await setting(url, 'full_page_writes')).toBe('on')
    expect(await setting(url, 'data_checksums')).toBe('on')
    expect(await setting(url, 'listen_addresses')).toBe('127.0.0.1')
    expect(await setting(url, 'unix_socket_directories')).toBe('')
    expect(await setting(url, 'server_encoding')).toBe('UTF8')
    expect(await setting(url, 'max_connections')).toBe('100')
    expect((await query(url, `select upper('ä') as up`))[0]?.up).toBe('Ä')
    await expect(query(url.replace(/:[0-9a-f]{48}@/, ':guess@'), 'select 1')).rejects.toThrow(/password/)
    expect(await modeOf(join(dataDir, 'postgres'))).toBe('700')
    expect(await modeOf(join(dataDir, 'postgres-password'))).toBe('600')
    expect(await modeOf(join(dataDir, 'postgres.log'))).toBe('600')
    expect(Number(await modeOf(dataDir)) % 10).toBe(0)
    const password = await readFile(join(dataDir, 'postgres-password'), 'utf8')
    expect(password.trim()).toMatch(/^[0-9a-f]{48}$/)
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain(password.trim())
  })

  test('keeps its rows from one start to the next, and takes a free port at each', async () => {
    const first = await start()
    await query(first.url, `create table kept as select 'here' as word`)
    await first.stop()
    await first.stop()
    const second = await start()
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'here' }])
  })

  test('never writes a value of a failed statement to its log (invariant 1)', async () => {
    const { url } = await start()
    await query(url, 'create table once (word text unique)')
    await query(url, `insert into once values ('hush-hush')`)
    await expect(query(url, `insert into once values ('hush-hush')`)).rejects.toThrow(/duplicate/)
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('hush-hush')
  })

  test('outlives kill -9 of the application and is taken over by the next start (invariant 7)', async () => {
    const owner = await spawnEmbeddedOwner(dataDir)
    await query(owner.firstLine, `create table kept as select 'here' as word`)
    const pid = await postmasterPid()
    process.kill(owner.pid, 'SIGKILL')
    await owner.exited
    const lock = await lockDataDir(dataDir)
    const server = await start()
    expect(server.url).toBe(owner.firstLine)
    expect(await postmasterPid()).toBe(pid)
    expect(await query(server.url, 'select word from kept')).toEqual([{ word: 'here' }])
    await server.stop()
    await lock.release()
    expect(await processIdentity(pid)).toBeUndefined()
  })

  test('starts again on the same port after kill -9 of it all, without losing one acknowledged row (invariant 7)', async () => {
    const { url } = await start()
    await query(url, 'create table written (n int primary key)')
    const enough = new AbortController()
    const writing = writeUntil(url, enough.signal)
    for (let round = 0; round < 3; round++) {
      await sleep(400)
      const before = await postmasterPid()
      await killAllOf(url)
      await expect
        .poll(() => query(url, 'select 1').then(postmasterPid), { timeout: 30_000 })
        .not.toBe(before)
    }
    await sleep(300)
    enough.abort()
    const acknowledged = await writing
    const rows = new Set((await query(url, 'select n from written')).map(({ n }) => Number(n)))
    expect(acknowledged.length).toBeGreaterThan(20)
    expect(acknowledged.filter((n) => !rows.has(n))).toEqual([])
  })

  test('starts again also when the one that died had been taken over', async () => {
    const owner = await spawnEmbeddedOwner(dataDir)
    process.kill(owner.pid, 'SIGKILL')
    await owner.exited
    const { url } = await start()
    const before = await postmasterPid()
    await killAllOf(url)
    await expect.poll(() => query(url, 'select 1').then(postmasterPid), { timeout: 30_000 }).not.toBe(before)
  })

  test('is given up with one clear line when it cannot be started again', async () => {
    const server = await start()
    const lost = new Promise<OperatorError>((resolve) => server.onExit(resolve))
    await writeFile(join(dataDir, 'postgres', 'postgresql.conf'), 'nonsense\n')
    process.kill(await postmasterPid(), 'SIGKILL')
    const error = await lost
    expect(error).toBeInstanceOf(OperatorError)
    expect(error.message).toMatch(
      /^PostgreSQL could not be started again \(.*postgresql\.conf.*\); see .*postgres\.log\.$/,
    )
  })

  test('starts though a crash left a postmaster.pid whose number another program has got', async () => {
    const first = await start()
    const path = join(dataDir, 'postgres', 'postmaster.pid')
    const left = await readFile(path, 'utf8')
    await first.stop()
    await writeFile(path, left.replace(/^\d+/, String(process.pid)))
    const { url } = await start()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('does not get the Ctrl-C that is meant for the application', async () => {
    const owner = await spawnEmbeddedOwner(dataDir)
    const pid = await postmasterPid()
    process.kill(-owner.pid, 'SIGINT')
    expect(await owner.nextLine()).toBe('drained')
    await owner.exited
    expect(await processIdentity(pid)).toBeUndefined()
  })

  test('is refused to a second application on the same data folder, and free again after the first', async () => {
    const lock = await lockDataDir(dataDir)
    const second = await spawnEmbeddedOwner(dataDir)
    expect(second.firstLine).toMatch(
      new RegExp(
        `^OperatorError: Another Clientele \\(process ${process.pid}\\) is using the data folder .*; stop it`,
      ),
    )
    await lock.release()
    await lockDataDir(dataDir).then(({ release }) => release())
  })

  test('gives the data folder to one alone of many that find a dead owner’s lock', async () => {
    await lockDataDir(dataDir).then(({ release }) => release())
    await writeFile(join(dataDir, 'clientele.lock'), `${process.pid}\nsome-earlier-process\n\n`)
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataDir(dataDir)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('of another major version is left alone, with one clear line', async () => {
    await start().then(({ stop }) => stop())
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '15\n')
    const refusal = await startEmbeddedPostgres({ dataDir, log }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(OperatorError)
    expect(String(refusal)).toMatch(/was made by PostgreSQL 15 and this Clientele brings 18; [^\n]*$/)
  })

  test('runs from folders closed to all others, and without the links and modes of a blocked install script', async () => {
    const { nativeDir } = locateBinaries()
    const copy = join(home, 'native')
    await cp(nativeDir, copy, {
      recursive: true,
      filter: async (path) => !(await lstat(path)).isSymbolicLink(),
    })
    for (const name of ['initdb', 'postgres']) await chmod(join(copy, 'bin', name), 0o600)
    const { url } = await start(copy)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await modeOf(home)).toBe('700')
    const { uid } = await stat(join(dataDir, 'postgres'))
    if (isRoot) expect(uid).not.toBe(0)
    else expect(uid).toBe(process.getuid?.())
  })

  test('is shared with a command while it runs, and started for the command while it does not', async () => {
    const server = await start()
    const shared = await connectEmbedded({ dataDir, log })
    expect(shared.url).toBe(server.url)
    await shared.release()
    await query(server.url, 'select 1')
    await server.stop()
    const own = await connectEmbedded({ dataDir, log })
    const pid = await postmasterPid()
    await query(own.url, 'select 1')
    await own.release()
    expect(await processIdentity(pid)).toBeUndefined()
    await lockDataDir(dataDir).then(({ release }) => release())
  })
})
