import type { IncomingMessage } from 'node:http'
import { Problem } from '../../kernel/errors/problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'

/**
 * The whole body of a request, of the length that it announces, which stays there for the next reader.
 * @throws Problem `bad_request` when the client disconnects midway
 */
export const peekBody = (request: IncomingMessage): Promise<Buffer> => {
  const length = Number(request.headers['content-length'] ?? 0)
  if (length === 0) return Promise.resolve(Buffer.alloc(0))
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = () => {
      request.off('readable', take).off('close', interrupt).off('error', interrupt)
    }
    const interrupt = () => {
      stop()
      reject(new Problem('bad_request', { text: requestTexts.body.interrupted }))
    }
    const take = () => {
      for (let chunk: unknown = request.read(); chunk instanceof Buffer; chunk = request.read()) {
        chunks.push(chunk)
        size += chunk.length
      }
      if (size < length) return
      stop()
      const body = Buffer.concat(chunks)
      request.unshift(body)
      resolve(body)
    }
    request.on('readable', take).once('close', interrupt).once('error', interrupt)
  })
}
