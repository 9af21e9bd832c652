import type { Browser, BrowserContext } from 'playwright-core'

/** Somebody who is signed in at one of the servers; each time they enter it is with an empty cache. */
export type Visitor = { origin: string; enter: () => Promise<BrowserContext> }

export const visitorWith = (browser: Browser, origin: string, token: string): Visitor => ({
  origin,
  enter: async () => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      colorScheme: 'light',
      viewport: { width: 1280, height: 800 },
    })
    context.setDefaultTimeout(60_000)
    await context.addCookies([{ name: 'payload-token', value: token, url: origin }])
    return context
  },
})
