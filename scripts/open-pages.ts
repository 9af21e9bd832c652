import path from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { watchBuild } from './watch-build.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Next as a request handler for everything outside `/api`; open Payload first, because the pages use the running
 * instance. Without the folder of a build they come from the development server.
 */
export const openPages = async ({ distDir }: { distDir: string | undefined }) => {
  if (distDir) process.env.CLIENTELE_PAGES = distDir
  const app = next({ dev: distDir === undefined, dir: root, quiet: distDir === undefined })
  await app.prepare()
  const areWhole = distDir ? await watchBuild(path.join(root, distDir)) : async () => true
  return { handler: app.getRequestHandler(), areWhole, close: () => app.close() }
}
