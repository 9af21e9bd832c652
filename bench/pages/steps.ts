import type { Page as Tab } from 'playwright-core'
import type { Page } from './page.ts'
import { visit } from './visit.ts'
import { watchNetwork } from './network-use.ts'
import type { Visitor } from './visitor.ts'

export type Step = { ms: number; requests: number }

/** From the last click or Enter until an element has the text; survives a change of the page. */
const timeUntil = async (tab: Tab, selector: string, text: string): Promise<number> => {
  const seen = await tab.waitForFunction(
    ([sought, wanted]) => {
      for (const element of document.querySelectorAll(sought ?? '')) {
        const shown = 'value' in element ? String(element.value) : (element.textContent ?? '')
        if (shown.includes(wanted ?? '') && element.checkVisibility())
          return performance.timeOrigin + performance.now() - Number(sessionStorage.getItem('benchActed'))
      }
      return undefined
    },
    [selector, text],
  )
  return Number(await seen.jsonValue())
}

/** Clicks on the first row of a list, until its name stands on the page behind it. */
export const openRow = async (visitor: Visitor, list: Page, shownIn: string): Promise<Step> => {
  const context = await visitor.enter()
  const { tab } = await visit(context, visitor.origin, list)
  const link = tab.locator(list.value).first()
  const name = (await link.innerText()).split('\n')[0]?.trim() ?? ''
  const { use } = await watchNetwork(tab, visitor.origin)
  await link.click()
  const ms = await timeUntil(tab, shownIn, name)
  await tab.waitForLoadState('networkidle')
  const { requests } = use()
  await context.close()
  return { ms, requests }
}

/** Changes a value and saves it, until the toast says so. */
export const save = async (
  visitor: Visitor,
  page: Page,
  steps: { open?: string; input: string; save: string; toast: string },
): Promise<Step> => {
  const context = await visitor.enter()
  const { tab } = await visit(context, visitor.origin, page)
  if (steps.open) await tab.locator(steps.open).first().click()
  const input = tab.locator(steps.input).first()
  await input.fill(`Town ${Date.now() % 100_000}`)
  await tab.waitForLoadState('networkidle')
  const { use } = await watchNetwork(tab, visitor.origin)
  await tab.locator(steps.save).first().click()
  const ms = await timeUntil(tab, steps.toast, '')
  await tab.waitForLoadState('networkidle')
  const { requests } = use()
  await context.close()
  return { ms, requests }
}

/** Rows of a list that are whole in the window. */
export const countRows = async (visitor: Visitor, list: Page): Promise<number> => {
  const context = await visitor.enter()
  const { tab } = await visit(context, visitor.origin, list)
  const count = await tab.evaluate(
    `[...document.querySelectorAll('tbody tr')].filter((row) => {
      const { top, bottom, height } = row.getBoundingClientRect()
      return height > 0 && top >= 0 && bottom <= innerHeight
    }).length`,
  )
  await context.close()
  return Number(count)
}

const mostTabs = 99

/** How often Tab is pressed from the start of a page until something that matches has the focus; 0: it has it at once. */
export const countTabs = async (visitor: Visitor, page: Page, wanted: string): Promise<number> => {
  const context = await visitor.enter()
  const { tab } = await visit(context, visitor.origin, page)
  const isThere = () => tab.evaluate((sought) => document.activeElement?.matches(sought) ?? false, wanted)
  let count = 0
  while (count < mostTabs && !(await isThere())) {
    await tab.keyboard.press('Tab')
    count++
  }
  await context.close()
  return count
}
