import type { Locator } from 'playwright-core'

/** Does what a person does with a mouse, and counts the clicks: choosing from a select takes two. */
export const countClicks = () => {
  let clicks = 0
  return {
    click: async (target: Locator) => {
      await target.click()
      clicks += 1
    },
    choose: async (select: Locator, label: string) => {
      await select.selectOption({ label })
      clicks += 2
    },
    count: () => clicks,
  }
}
