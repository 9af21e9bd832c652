import type { Page } from 'playwright-core'

const framesAtRest = 12

/**
 * Waits until a form of the panel is usable. Payload renders its fields in steps after it reports the form ready, and a
 * control clicked before may move away from under the pointer.
 */
export const formDrawn = async (page: Page): Promise<void> => {
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        let [height, atRest] = [0, 0]
        const look = () => {
          const now = document.querySelector('.template-default__wrap')?.scrollHeight ?? 0
          atRest = now === height ? atRest + 1 : 0
          height = now
          if (atRest === frames) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
    framesAtRest,
  )
}
