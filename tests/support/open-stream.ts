import { atEnd } from './at-end.ts'

export type StreamEvent = { id: string; event: string; data: string }

export type OpenStream = {
  status: number
  headers: Headers
  /** All events received so far. */
  events: StreamEvent[]
  /** Waits for that many. */
  until: (count: number) => Promise<StreamEvent[]>
  /** Resolves when the server has ended it or the connection is lost. */
  ended: Promise<void>
  /** Closes the connection. */
  cut: () => void
}

type Options = { token?: string; lastEventId?: string | undefined; after?: string | undefined }

/** The stream of messages as an app receives it; closed with the test file at the latest. */
export const openStream = async (
  url: string,
  { token, lastEventId, after }: Options,
): Promise<OpenStream> => {
  const own = new AbortController()
  atEnd(async () => own.abort())
  const response = await fetch(`${url}/api/messages/stream${after === undefined ? '' : `?after=${after}`}`, {
    signal: own.signal,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
  })
  const events: StreamEvent[] = []
  const heard = new EventTarget()
  const listen = async () => {
    const decoder = new TextDecoder()
    let rest = ''
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const parts = (rest + decoder.decode(part.value, { stream: true })).split('\n\n')
      rest = parts.pop() ?? ''
      events.push(...parts.flatMap(toEvent))
      heard.dispatchEvent(new Event('heard'))
    }
  }
  const ended = listen().catch(() => undefined)
  const until = async (count: number) => {
    while (events.length < count)
      await new Promise((resolve) => heard.addEventListener('heard', resolve, { once: true }))
    return events
  }
  const { status, headers } = response
  return { status, headers, events, until, ended, cut: () => own.abort() }
}

const toEvent = (text: string): StreamEvent[] => {
  const fields = Object.fromEntries(
    text.split('\n').map((line) => {
      const at = line.indexOf(': ')
      return [line.slice(0, at), line.slice(at + 2)]
    }),
  )
  return fields.data === undefined
    ? []
    : [{ id: fields.id ?? '', event: fields.event ?? '', data: fields.data }]
}
