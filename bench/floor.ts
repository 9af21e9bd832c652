import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { answers } from './floor/answers.ts'
import { serve } from './serve.ts'

/** The minimal implementation of the same requests: node:http, a pool of ten connections, prepared statements. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: 'floor' })

const readBody = async (request: IncomingMessage): Promise<Record<string, string>> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}
}

const answer = async (request: IncomingMessage) => {
  const url = new URL(request.url ?? '/', 'http://floor')
  const handler = answers[url.pathname.slice(1)]
  if (!handler) throw new Error(`There is no case ${url.pathname}.`)
  const hasBody = request.method === 'POST' || request.method === 'PATCH'
  return handler(pool, { headers: request.headers, url, body: hasBody ? await readBody(request) : {} })
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      const text = JSON.stringify(body)
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      })
      response.end(text)
    },
    (error: unknown) => {
      response.writeHead(500)
      response.end(String(error))
    },
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) serve(address.port)
})
