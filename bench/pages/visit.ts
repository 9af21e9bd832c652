import type { BrowserContext, Page as Tab } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { watchNetwork, type NetworkUse } from './network-use.ts'
import type { Page } from './page.ts'

export type Visit = NetworkUse & {
  /** From the start of the navigation until the first value of the page was drawn. */
  valueMs: number
  /** Until a click on it works. */
  readyMs: number
  /** Cumulative layout shift of the whole load. */
  shift: number
}

const observer = fileURLToPath(new URL('observe.js', import.meta.url))

type Seen = { valueMs: number; readyMs: number; shift: number }

/** Opens a page at a tab of its own, and waits until nothing is loaded any more. */
export const visit = async (
  context: BrowserContext,
  origin: string,
  { name, path, value, isEmpty = false }: Page,
): Promise<{ tab: Tab; visit: Visit }> => {
  const tab = await context.newPage()
  await tab.addInitScript({
    content: `globalThis.benchSelector = ${JSON.stringify(value)}; globalThis.benchAllowsEmpty = ${isEmpty}`,
  })
  await tab.addInitScript({ path: observer })
  const { use } = await watchNetwork(tab, origin)
  const answer = await tab.goto(`${origin}${path}`)
  if (!answer?.ok()) throw new Error(`${name}: ${origin}${path} answered ${answer?.status()}.`)
  await tab.waitForLoadState('networkidle')
  // The page's policy forbids to evaluate text.
  await tab
    .waitForFunction(() => Reflect.get(globalThis, 'benchSeen').readyMs !== null)
    .catch((cause: unknown) => {
      throw new Error(`${name}: no value (${value}) could be used at ${tab.url()}.`, { cause })
    })
  const seen = await tab.evaluate<Seen>('benchSeen')
  return { tab, visit: { ...use(), ...seen } }
}
