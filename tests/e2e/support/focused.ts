import type { Page } from 'playwright-core'

/** What a screen reader calls that which has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const label =
      element && 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : null
    return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim()
  })
