import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressStatic } from '../../scripts/compress-static.ts'
import { serveCompressed } from '../../scripts/serve-compressed.ts'
import { pageHeaders, pagePolicy } from '../../src/transport/security-headers.ts'

const script = `export const text = ${JSON.stringify('all work and no play '.repeat(200))}\n`

let folder: string
let server: Server
let url: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clientele-compressed-'))
  await mkdir(path.join(folder, 'static', 'chunks'), { recursive: true })
  await writeFile(path.join(folder, 'static', 'chunks', 'a.js'), script)
  await writeFile(path.join(folder, 'BUILD_ID.js'), 'outside')
  await compressStatic(folder)
  const handle = await serveCompressed(folder, (_, response) => void response.end('passed on'))
  const set = {
    ...pageHeaders('http://localhost:3000'),
    'content-security-policy': pagePolicy('nonce', false),
  }
  server = createServer((request, response) => {
    response.setHeaders(new Headers(set))
    void handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'string' || !address) throw new Error('The server has no port.')
  url = `http://127.0.0.1:${address.port}/_next/static`
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

const ask = async (name: string, encoding: string, method = 'GET') => {
  const response = await fetch(`${url}/${name}`, { method, headers: { 'accept-encoding': encoding } })
  return { text: await response.text(), headers: response.headers }
}

describe('a script of a build', () => {
  it('goes out in Brotli, for good, to whoever reads it', async () => {
    const { text, headers } = await ask('chunks/a.js?dpl=1', 'gzip, deflate, br')
    expect(text).toBe(script)
    expect(headers.get('content-encoding')).toBe('br')
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('vary')).toBe('accept-encoding')
    expect(Number(headers.get('content-length'))).toBeLessThan(script.length / 10)
  })

  it('is left to Next for whoever does not, and for another method', async () => {
    for (const encoding of ['gzip', 'br;q=0', 'identity'])
      expect((await ask('chunks/a.js', encoding)).text).toBe('passed on')
    expect((await ask('chunks/a.js', 'br', 'POST')).text).toBe('passed on')
  })

  it('has the headers that a script needs, without those of a document', async () => {
    const { headers } = await ask('chunks/a.js', 'br')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('content-security-policy')).toBeNull()
    expect(headers.get('permissions-policy')).toBeNull()
    const document = await ask('chunks/b.js', 'br')
    expect(document.headers.get('content-security-policy')).toContain("default-src 'self'")
  })

  it('is not another file', async () => {
    for (const name of ['chunks/b.js', 'chunks/a.js.br', '..%2fBUILD_ID.js', 'chunks/../../BUILD_ID.js'])
      expect((await ask(name, 'br')).text).toBe('passed on')
  })
})
