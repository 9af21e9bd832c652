import { checkAnswer } from './openapi/check-answer.ts'

export type Answer = { status: number; headers: Headers; text: string; body: unknown }

type Options = {
  method?: string
  body?: unknown
  token?: string
  headers?: Record<string, string>
  /** The description of a copy of the product. */
  describedIn?: string
}

/**
 * One HTTP request as an app sends it: JSON in, JSON out, the token as a header. A stream is aborted once it has begun.
 * Each answer is compared with what `openapi.json` says of it.
 */
export const call = async (
  url: string,
  { method, body, token, headers, describedIn }: Options = {},
): Promise<Answer> => {
  const verb = method ?? (body === undefined ? 'GET' : 'POST')
  const response = await fetch(url, {
    method: verb,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `JWT ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const isEndless = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (isEndless) await response.body?.cancel()
  const text = isEndless ? '' : await response.text()
  const answer = { status: response.status, headers: response.headers, text, body: parse(text) }
  checkAnswer({ ...answer, method: verb, url, type: response.headers.get('content-type') }, describedIn)
  return answer
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
