import { formatTable } from '../format-table.ts'
import { leastRows, mostTabs, type PanelSteps } from './judge.ts'
import type { MeasuredPage } from './measure-page.ts'
import { limits, type Budget } from './page.ts'
import type { Step } from './steps.ts'

const kB = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
const seconds = (ms: number) => (ms / 1000).toFixed(2)
const both = (cold: string | number, warm: string | number) => `${cold} / ${warm}`

const head = [
  'cold / warm',
  'kB',
  'requests',
  'HTML kB',
  'elsewhere',
  'drawn s',
  'usable s',
  'shift',
  'limit',
]

const limit = ({ bytes, requests, html, coldMs, warmMs }: Budget) =>
  `${kB(bytes)} kB, ${requests}, HTML ${kB(html)}, ${both(seconds(coldMs), seconds(warmMs))} s`

/** Values with a cache stand behind those without; `drawn`: the first value is seen, `usable`: a click on it works. */
export const reportPages = (pages: MeasuredPage[]): string =>
  formatTable([
    head,
    ...pages.map(({ page, cold, warm }) => [
      page.name,
      both(kB(cold.bytes), kB(warm.bytes)),
      both(cold.requests, warm.requests),
      kB(cold.html),
      String(cold.elsewhere.length + warm.elsewhere.length),
      both(seconds(cold.valueMs), seconds(warm.valueMs)),
      both(seconds(cold.readyMs), seconds(warm.readyMs)),
      Math.max(cold.shift, warm.shift).toFixed(3),
      page.budget ? limit(page.budget) : '',
    ]),
  ])

export type StockSteps = { openRow: Step; save: Step; rows: number }

const step = ({ ms, requests }: Step) => `${seconds(ms)} s, ${requests} requests`

export const reportSteps = (product: PanelSteps, stock?: StockSteps): string =>
  formatTable([
    ['what', 'product', 'stock', 'limit'],
    [
      'row to the name on the page behind it',
      step(product.openRow),
      stock ? step(stock.openRow) : '',
      `${seconds(limits.stepMs)} s, ${limits.stepRequests} requests`,
    ],
    ['Save to the toast', step(product.save), stock ? step(stock.save) : '', `${seconds(limits.saveMs)} s`],
    [
      'rows of the list at 1280 × 800',
      `${product.rows} below an announcement`,
      stock ? String(stock.rows) : '',
      `at least ${leastRows}`,
    ],
    ['Tabs to the first field', String(product.tabsToFirstField), '', String(mostTabs.toFirstField)],
    ['Tabs into the tree', String(product.tabsIntoTree), '', String(mostTabs.intoTree)],
  ])
