import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { createDatabase } from '../support/create-database.ts'

const run = promisify(execFile)
const generated = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'openapi.json',
  'schema.graphql',
  'docs/database.md',
  'docs/domain.md',
  'docs/hooks.md',
]
const { SECRET: _, DATABASE_URL: __, ...environment } = process.env

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clientele-drift-'))
  const database = await createDatabase()
  await run(process.execPath, [...nodeArgs, 'scripts/generate.ts', folder], {
    env: { ...environment, DATABASE_URL: database.url },
  })
  await database.drop()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what is made from the config and the database, and committed', () => {
  it.each(generated)('is up to date: %s (else run `npm run generate`)', async (file) => {
    expect(await readFile(path.join(folder, file), 'utf8')).toBe(await readFile(file, 'utf8'))
  })

  it('has a migration for every change of the schema (else run `npm run migrate:create`)', async () => {
    const migrations = path.join(folder, 'migrations')
    await cp('src/migrations', migrations, { recursive: true })
    const before = await readdir(migrations)
    await run(process.execPath, [...nodeArgs, 'scripts/make-migration.ts', 'drift', migrations], {
      env: environment,
    })
    expect(await readdir(migrations)).toEqual(before)
  })

  it('names every migration in the list that is applied', async () => {
    const { migrations } = await import('../../src/migrations/index.ts')
    const files = (await readdir('src/migrations')).filter((name) => /^\d.*\.ts$/.test(name))
    expect(migrations).toEqual(files.map((name) => name.replace('.ts', '')).sort())
  })
})
