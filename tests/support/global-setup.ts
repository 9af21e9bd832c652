import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { nodeArgs } from '../../scripts/node-args.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the run's cluster; each test file clones its own database from `clientele_template`. */
    clusterURL: string
  }
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** One PostgreSQL for the whole run, with a migrated database that every test file copies. */
export default async (project: TestProject) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-test-'))
  const cluster = await startEmbeddedPostgres({ dataDir, log: silent })
  await query(cluster.url, 'create database clientele_template')
  await migrate(databaseURL(cluster.url, 'clientele_template'))
  project.provide('clusterURL', cluster.url)
  return async () => {
    await cluster.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const query = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const databaseURL = (url: string, name: string) => {
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

const migrate = (url: string) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, 'scripts/migrate.ts'], {
      env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: string[] = []
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Migrating the template failed:\n${output.join('')}`)),
    )
  })
