import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'

type Send = (data: JsonRecord, version: unknown) => Promise<Response>
type Answer = (typed: JsonRecord, send: Send) => Promise<Response>

const forms: { action: string; answer: Answer }[] = []
let isWatching = false

/**
 * Lets a form of Payload's answer its own save: it knows the URL only, neither headers nor a function in its place.
 * @returns a function that ends it
 */
export const interceptSaves = (action: string, answer: Answer): (() => void) => {
  const form = { action, answer }
  forms.push(form)
  watchRequests()
  return () => void forms.splice(forms.indexOf(form), 1)
}

const watchRequests = (): void => {
  if (isWatching) return
  isWatching = true
  const plain = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    // A drawer above the page may show the same document.
    const form = forms.findLast(({ action }) => action === input)
    const typed = form && init && /^(patch|post)$/i.test(init.method ?? '') ? dataOf(init.body) : undefined
    if (!form || !typed) return plain(input, init)
    return form.answer(typed, (data, version) => {
      const body = new FormData()
      body.set('_payload', JSON.stringify(data))
      const headers = new Headers(init?.headers)
      if (typeof version === 'string') headers.set('if-match', version)
      return plain(input, { ...init, body, headers })
    })
  }
}

const dataOf = (body: unknown): JsonRecord | undefined => {
  const sent = body instanceof FormData ? body.get('_payload') : undefined
  const data: unknown = typeof sent === 'string' ? JSON.parse(sent) : undefined
  return isRecord(data) ? data : undefined
}
