import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** The axe violations of the page as it is now, one line each; the page's own policy allows axe to run. */
export const findBarriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(source)
  // The page's accessibility is patched once its scripts run, which on a busy machine is after its texts are rendered.
  for (let patience = 20; ; patience--) {
    const results = await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
    )
    const barriers = results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    if (barriers.length === 0 || patience === 0) return barriers
    await page.waitForTimeout(250)
  }
}
