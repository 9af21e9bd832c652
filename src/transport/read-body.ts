import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

/** Bytes. */
export const maxBodyBytes = 1024 * 1024

/** Rejects a body by its `Content-Length` before reading it. */
export const checkAnnouncedLength = ({ headers }: IncomingMessage): void => {
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) throw tooLarge()
}

/**
 * Reads the body, 1 MiB at most; what exceeds that is discarded.
 * @throws Problem `payload_too_large`, or `bad_request` when the client disconnects midway.
 */
export const readBody = async (request: IncomingMessage, response: ServerResponse): Promise<Buffer> => {
  checkAnnouncedLength(request)
  if (request.headers.expect) response.writeContinue()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = (problem: Problem) => {
      request.removeListener('data', take)
      chunks.length = 0
      reject(problem)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBodyBytes) stop(tooLarge())
      else chunks.push(chunk)
    }
    request.on('data', take)
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.once('close', () => stop(new Problem('bad_request', { text: requestTexts.body.interrupted })))
    request.once('error', () => stop(new Problem('bad_request', { text: requestTexts.body.interrupted })))
  })
}

const tooLarge = () => new Problem('payload_too_large', { values: { limit: '1 MiB' } })
