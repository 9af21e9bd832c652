import type { IncomingMessage } from 'node:http'

/** The headers of a request as fetch `Headers`. */
export const toHeaders = (request: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.append(name, value)
    else for (const entry of value ?? []) headers.append(name, entry)
  }
  return headers
}
