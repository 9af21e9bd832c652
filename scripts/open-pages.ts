import path from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Next as a request handler for everything outside `/api`; open Payload first, because the pages use the running
 * instance.
 */
export const openPages = async ({ isDev }: { isDev: boolean }) => {
  const app = next({ dev: isDev, dir: root, quiet: true })
  await app.prepare()
  return { handler: app.getRequestHandler(), close: () => app.close() }
}
