import type { MeasuredPage } from './measure-page.ts'
import { limits } from './page.ts'
import type { Step } from './steps.ts'

/** What is over its limit; seconds depend on the machine and its load, all else does not. */
export type Finding = { text: string; isTime: boolean }

export type PanelSteps = {
  openRow: Step
  save: Step
  rows: number
  tabsToFirstField: number
  tabsIntoTree: number
}

export const leastRows = 15
export const mostTabs = { toFirstField: 0, intoTree: 10 }

const over = (what: string, found: number, limit: number, isTime = false): Finding[] =>
  found > limit ? [{ text: `${what}: ${Number(found.toFixed(3))}, at most ${limit}`, isTime }] : []

export const judgePage = ({ page: { name, budget }, cold, warm }: MeasuredPage): Finding[] => {
  if (!budget) return []
  const elsewhere = [...cold.elsewhere, ...warm.elsewhere]
  return [
    ...over(`${name}, bytes`, cold.bytes, budget.bytes),
    ...over(`${name}, requests`, cold.requests, budget.requests),
    ...over(`${name}, bytes of HTML`, cold.html, budget.html),
    ...over(`${name}, layout shift`, Math.max(cold.shift, warm.shift), limits.shift),
    ...over(`${name}, requests elsewhere (${elsewhere.join(' ')})`, elsewhere.length, limits.elsewhere),
    ...over(`${name}, ms cold`, cold.readyMs, budget.coldMs, true),
    ...over(`${name}, ms warm`, warm.readyMs, budget.warmMs, true),
  ]
}

export const judgeSteps = (steps: PanelSteps): Finding[] => [
  ...over('row to customer, requests', steps.openRow.requests, limits.stepRequests),
  ...over('row to customer, ms', steps.openRow.ms, limits.stepMs, true),
  ...over('save to toast, ms', steps.save.ms, limits.saveMs, true),
  ...over('Tabs to the first field', steps.tabsToFirstField, mostTabs.toFirstField),
  ...over('Tabs into the tree', steps.tabsIntoTree, mostTabs.intoTree),
  ...(steps.rows < leastRows
    ? [{ text: `rows of the list: ${steps.rows}, at least ${leastRows}`, isTime: false }]
    : []),
]
