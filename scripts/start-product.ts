import { lockDataDir } from '../src/database/embedded/lock-data-dir.ts'
import { prepareDataDir } from '../src/database/embedded/prepare-data-dir.ts'
import { env } from '../src/env.ts'
import { buildIfStale } from './build-if-stale.ts'
import { markBuild } from './mark-build.ts'
import { openPages } from './open-pages.ts'
import { prepareDatabase } from './prepare-database.ts'
import { prepareEnvironment } from './prepare-environment.ts'
import { assertPortFree } from './assert-port-free.ts'
import { logConsole } from './log-console.ts'
import { onShutdown } from './shutdown.ts'
import { startLog } from './start-log.ts'
import { stopWithParent } from './stop-with-parent.ts'

type Options = { isDemo?: boolean; isDev?: boolean }

/** Starts the product from an empty folder; SIGINT and SIGTERM shut it down in reverse order. */
export const startProduct = async ({ isDemo = false, isDev = false }: Options = {}): Promise<void> => {
  stopWithParent()
  logConsole()
  const dataDir = await prepareDataDir(env.DATA_DIR)
  const lock = await lockDataDir(dataDir)
  onShutdown(() => lock.release())
  await assertPortFree(env.PORT, env.HOST)
  await prepareEnvironment({ dataDir, isDev })
  const database = await prepareDatabase(dataDir)
  const build = isDev ? undefined : await buildIfStale({ log: startLog, dataDir })
  if (build) onShutdown(await markBuild(build.distDir))

  const { openPayload } = await import('../src/open-payload.ts')
  const payload = await openPayload()
  onShutdown(() => payload.destroy())
  // An unhandled rejection of one promise must not end the process and with it all other requests.
  process.on('unhandledRejection', (reason) => {
    const { message } = reason instanceof Error ? reason : new Error(String(reason))
    payload.logger.error({ msg: 'A promise was rejected and nobody handled it', reason: message })
  })
  if (database.pending.length > 0) {
    const { migrateDatabase } = await import('../src/database/migrate-database.ts')
    await migrateDatabase(payload, database.url)
  }
  if (isDemo) {
    const { loadDemo } = await import('./demo/load-demo.ts')
    await loadDemo(payload)
  }

  const { startMailWorker } = await import('../src/jobs/mail-worker.ts')
  const mailWorker = env.SMTP_URL ? startMailWorker({ payload, smtpURL: env.SMTP_URL }) : undefined
  onShutdown(() => mailWorker?.stop())
  const { startMailingWorker } = await import('../src/jobs/mailing-worker.ts')
  const mailingWorker = startMailingWorker({ payload })
  onShutdown(() => mailingWorker.stop())
  const { startAccountWorker } = await import('../src/jobs/account-worker.ts')
  const accountWorker = startAccountWorker({ payload })
  onShutdown(() => accountWorker.stop())
  const { startTrashWorker } = await import('../src/jobs/trash-worker.ts')
  const trashWorker = startTrashWorker({ payload })
  onShutdown(() => trashWorker.stop())
  const { startAlertWorker } = await import('../src/jobs/alert-worker.ts')
  const alertWorker = startAlertWorker({ payload })
  onShutdown(() => alertWorker.stop())

  const { startServer } = await import('../src/server.ts')
  const pages = await openPages({ distDir: build?.distDir, host: env.HOST, port: env.PORT })
  onShutdown(() => pages.close())
  const server = await startServer({
    payload,
    port: env.PORT,
    host: env.HOST,
    next: pages.handler,
    arePagesWhole: pages.areWhole,
    isDev,
  })
  pages.serveAt(server.port)
  onShutdown(() => server.stop(), env.SHUTDOWN_DELAY * 1000)

  startLog.info(`Clientele is running: ${env.publicURL}/admin (process ${process.pid})`)
  if (!env.SMTP_URL) startLog.info('No SMTP_URL is set: mails are not sent, they stay readable in the panel.')
  const { createFirstAdministratorLink } =
    await import('../src/identity/first-administrator/create-first-administrator-link.ts')
  const link = await createFirstAdministratorLink(payload)
  if (link)
    startLog.info(
      `There is no administrator yet. Open ${link} to make the first one; it works once, for 24 hours.`,
    )
}
