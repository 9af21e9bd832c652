import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import type { PageHandler } from '../src/transport/page-handler.ts'
import { documentHeaders } from '../src/transport/security-headers.ts'

const types: Record<string, string> = {
  js: 'application/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
}

/** The scripts and styles of a build for browsers that read Brotli; all else is passed on. */
export const serveCompressed = async (distDir: string, next: PageHandler): Promise<PageHandler> => {
  const files = await compressedFiles(join(distDir, 'static'))
  return (request: IncomingMessage, response: ServerResponse) => {
    const file = files.get(request.url?.split('?', 1)[0] ?? '')
    if (!file || !readsBrotli(request) || (request.method !== 'GET' && request.method !== 'HEAD'))
      return next(request, response)
    for (const name of documentHeaders) response.removeHeader(name)
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.size,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    if (request.method === 'HEAD') return void response.end()
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response)
  }
}

const readsBrotli = ({ headers }: IncomingMessage): boolean =>
  (headers['accept-encoding'] ?? '')
    .split(',')
    .some((each) => /^\s*br\s*(?:;|$)/.test(each) && !/;\s*q=0(?:\.0*)?\s*$/.test(each))

type Compressed = { path: string; size: number; type: string }

/** By their address. Only what is there at the start is served, so that no address leads to another file. */
const compressedFiles = async (folder: string): Promise<Map<string, Compressed>> => {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const found = await Promise.all(
    names.map(async (name): Promise<[string, Compressed][]> => {
      const [, address, ending] = /^(.+\.(js|css))\.br$/.exec(name) ?? []
      const type = types[ending ?? '']
      if (!address || !type) return []
      const path = join(folder, name)
      return [
        [`/_next/static/${address.split(sep).join('/')}`, { path, type, size: (await stat(path)).size }],
      ]
    }),
  )
  return new Map(found.flat())
}
