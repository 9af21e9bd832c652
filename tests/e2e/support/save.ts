import type { Page } from 'playwright-core'

/** Presses Save and waits until the created document has a page of its own. */
export const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/[0-9a-f]{8}-[0-9a-f-]{27}/)
}
