import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { focused } from './focused.ts'

/** Opens what the search finds first. */
export const findByKeyboard = async (page: Page, words: string, name: RegExp) => {
  await page.keyboard.press('/')
  await expect.poll(() => focused(page)).toBe('Search')
  await page.keyboard.type(words)
  const option = page.getByRole('option', { name })
  await option.first().waitFor()
  // The first answer is chosen already; of several the arrow goes on to the one that is meant.
  for (let steps = 0; steps < 8 && (await option.first().getAttribute('aria-selected')) !== 'true'; steps++)
    await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name, selected: true }).waitFor()
  await page.keyboard.press('Enter')
}
