import type { Page } from 'playwright-core'

/**
 * Opens a page as a slow computer shows it: rendered, without its scripts. They load when the returned function is
 * called.
 */
export const openWithoutScripts = async (page: Page, at: string): Promise<() => void> => {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/_next/static/**', async (route) => {
    if (route.request().resourceType() === 'script') await released
    await route.continue()
  })
  await page.goto(at, { waitUntil: 'domcontentloaded' })
  return letGo
}
