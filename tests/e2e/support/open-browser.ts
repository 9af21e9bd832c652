import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium } from '../../../scripts/ensure-chromium.ts'
import { atEnd } from '../../support/at-end.ts'
import { reportOnFailure } from '../../support/report-on-failure.ts'
import { watchPage, type Watch } from './watch-page.ts'

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Visitor = { page: Page; watch: Watch; leave: () => Promise<void> }

declare global {
  var testBrowser: Browser | undefined
}

/** The browser of this worker. All its files use it one after another, and it ends with the worker. */
const workerBrowser = async (): Promise<Browser> => {
  if (!globalThis.testBrowser?.isConnected())
    globalThis.testBrowser = await chromium.launch({ executablePath: await findChromium(), args: switches })
  return globalThis.testBrowser
}

/** A browser without pages; each visitor has its own cookies, and is closed with the test file at the latest. */
export const openBrowser = async () => {
  const browser = await workerBrowser()
  atEnd(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  /** A visitor of the product at `baseURL`: English, light scheme and desktop size by default. */
  const open = async (baseURL: string, options: BrowserContextOptions = {}): Promise<Visitor> => {
    const context = await browser.newContext({
      baseURL,
      locale: 'en-GB',
      // The browser's time zone differs from the server's.
      timezoneId: 'America/St_Johns',
      colorScheme: 'light',
      viewport: { width: 1280, height: 800 },
      ...options,
    })
    context.setDefaultTimeout(45_000)
    const page = await context.newPage()
    const watch = watchPage(page, baseURL)
    reportOnFailure(() => describePage(page, watch))
    return { page, watch, leave: () => context.close() }
  }
  return { open }
}

/** The page as it is: address, what it complained of, what has the focus, what it says but for what could be chosen. */
const describePage = async (page: Page, { complaints }: Watch): Promise<string> => {
  if (page.isClosed()) return ''
  const seen = await page
    .evaluate(() => {
      const choices = new Set([...document.querySelectorAll('option')].map(({ text }) => text))
      const lines = document.body.innerText.split('\n').filter((line) => line.trim() && !choices.has(line))
      return [`Focus: ${document.activeElement?.outerHTML.slice(0, 200)}`, ...lines].join('\n')
    })
    .catch(String)
  return [`Page ${page.url()}`, ...complaints, seen.slice(0, 3_000)].join('\n')
}
