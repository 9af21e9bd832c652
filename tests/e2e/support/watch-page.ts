import type { Page } from 'playwright-core'

export type Watch = {
  /** What the page reported so far: console errors, exceptions, policy violations, requests to other hosts. */
  complaints: string[]
  /** Expected error answers of the test, such as the 401 of a wrong password, by status. */
  expectRefusal: (...statuses: number[]) => void
}

/** Collects all errors and warnings of a page. */
export const watchPage = (page: Page, baseURL: string): Watch => {
  const complaints: string[] = []
  const expected = new Set<number>()
  page.on('console', (message) => {
    const status = /status of (\d+)/.exec(message.text())?.[1]
    if (message.type() !== 'error' || (status && expected.has(Number(status)))) return
    complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL).origin)
      complaints.push(`request to ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !expected.has(response.status())) {
      complaints.push(`${response.status()} of ${response.request().method()} ${response.url()}`)
    }
  })
  return { complaints, expectRefusal: (...statuses) => statuses.forEach((status) => expected.add(status)) }
}
