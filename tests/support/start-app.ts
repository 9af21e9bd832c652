import type { Payload } from 'payload'
import { atEnd } from './at-end.ts'
import { createDatabase } from './create-database.ts'

export type App = {
  url: string
  payload: Payload
  databaseURL: string
  stop: () => Promise<void>
}

type Options = { smtpURL?: string; publicURL?: string; databaseURL?: string }

/**
 * The product without its pages, in this process, on a free loopback port and a database of its own. Ends with the
 * test file. Settings are read once in a process, so a test file starts one app; a second one is another process
 * (`spawnApp`).
 */
export const startApp = async ({ smtpURL, publicURL, databaseURL }: Options = {}): Promise<App> => {
  const database = databaseURL ? { url: databaseURL, drop: async () => undefined } : await createDatabase()
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SECRET: 'a-secret-for-tests-that-is-long-enough',
    PUBLIC_URL: publicURL ?? 'http://localhost:3000',
    SHUTDOWN_DELAY: '0',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    ...(smtpURL && { SMTP_URL: smtpURL }),
  })
  // A test file that imports modules of the product has read the settings already, as they were before.
  const { env, readEnv } = await import('../../src/env.ts')
  Object.assign(env, readEnv(process.env))
  const { openPayload } = await import('../../src/open-payload.ts')
  const { startServer } = await import('../../src/server.ts')
  const payload = await openPayload()
  const server = await startServer({ payload, port: 0, host: '127.0.0.1' })
  let isStopped = false
  const stop = async () => {
    if (isStopped) return
    isStopped = true
    await server.stop()
    await payload.destroy()
    await database.drop()
  }
  atEnd(stop)
  return { url: `http://127.0.0.1:${server.port}`, payload, databaseURL: database.url, stop }
}
