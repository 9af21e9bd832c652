import { spawn } from 'node:child_process'
import pg from 'pg'
import { nodeArgs } from '../../../scripts/node-args.ts'

const name = 'clientele_template'

/** Creates the database that all test files copy: migrated, and otherwise empty. */
export const makeTemplate = async (clusterURL: string): Promise<void> => {
  const client = new pg.Client({ connectionString: clusterURL })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(clusterURL)
  url.pathname = `/${name}`
  await migrate(url.href)
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
