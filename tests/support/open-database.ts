import type { Payload } from 'payload'
import { atEnd } from './at-end.ts'
import { createDatabase } from './create-database.ts'

/** Payload on a migrated database of its own, without the server; ends with the test file. */
export const openDatabase = async ({
  publicURL = 'https://office.example.com',
  template = undefined as string | undefined,
} = {}): Promise<Payload> => {
  const database = await createDatabase(template)
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SECRET: 'a-secret-for-tests-that-is-long-enough',
    PUBLIC_URL: publicURL,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
  })
  const { openPayload } = await import('../../src/open-payload.ts')
  const payload = await openPayload()
  atEnd(async () => {
    await payload.destroy()
    await database.drop()
  })
  return payload
}
