import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { serveCompressed } from './serve-compressed.ts'
import { watchBuild } from './watch-build.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

type Options = { distDir: string | undefined; host: string; port: number }

/**
 * Next as a request handler for everything outside `/api`; open Payload first, because the pages use the running
 * instance. Without the folder of a build they come from the development server. Next is told the address of this
 * server, which it would take to be port 3000.
 */
export const openPages = async ({ distDir, host, port }: Options) => {
  if (distDir) process.env.CLIENTELE_PAGES = distDir
  const hostname = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  const isDev = distDir === undefined
  // Next would take over what asks for another protocol, and leave such connections open for ever. The development server
  // needs that; otherwise it gets a server that has no requests.
  const httpServer = isDev ? undefined : createServer()
  const app = next({
    dev: isDev,
    dir: root,
    quiet: !isDev,
    hostname,
    port,
    ...(httpServer && { httpServer }),
  })
  await app.prepare()
  const areWhole = distDir ? await watchBuild(path.join(root, distDir)) : async () => true
  /** The port is known once the server listens, where any free one is asked for. */
  const serveAt = (actualPort: number) => {
    const name = hostname.includes(':') ? `[${hostname}]` : hostname
    process.env.__NEXT_PRIVATE_ORIGIN = `http://${name}:${actualPort}`
  }
  if (port !== 0) serveAt(port)
  const pages = app.getRequestHandler()
  const handler = distDir ? await serveCompressed(path.join(root, distDir), pages) : pages
  return { handler, areWhole, serveAt, close: () => app.close() }
}
