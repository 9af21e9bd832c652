import type { PanelSteps } from './judge.ts'
import { median } from './measure-page.ts'
import type { Page } from './page.ts'
import type { StockSteps } from './report.ts'
import { countRows, countTabs, openRow, save, type Step } from './steps.ts'
import type { Visitor } from './visitor.ts'

const find = (pages: Page[], name: string): Page => {
  const page = pages.find((candidate) => candidate.name === name)
  if (!page) throw new Error(`There is no page ${name}.`)
  return page
}

/** The time is the median of the rounds, the number of requests the largest. */
const repeat = async (rounds: number, take: () => Promise<Step>): Promise<Step> => {
  const steps: Step[] = []
  for (let round = 0; round < rounds; round++) steps.push(await take())
  return {
    ms: median(steps.map(({ ms }) => ms)),
    requests: Math.max(...steps.map(({ requests }) => requests)),
  }
}

export const measureProductSteps = async (
  visitor: Visitor,
  pages: Page[],
  rounds: number,
): Promise<PanelSteps> => {
  const list = find(pages, 'customers')
  const customer = find(pages, 'customer')
  return {
    openRow: await repeat(rounds, () => openRow(visitor, list, 'main h1')),
    save: await repeat(rounds, () =>
      save(visitor, customer, {
        open: 'main .value__pencil[aria-label*="ddress"]',
        input: 'form.value-editor input',
        save: 'form.value-editor button[type="submit"]',
        toast: '.toast',
      }),
    ),
    rows: await countRows(visitor, list),
    tabsToFirstField: await countTabs(visitor, find(pages, 'new customer'), 'main form input'),
    tabsIntoTree: await countTabs(visitor, find(pages, 'tree'), '[role="tree"] *, [role="tree"]'),
  }
}

export const measureStockSteps = async (
  visitor: Visitor,
  pages: Page[],
  rounds: number,
): Promise<StockSteps> => {
  const list = find(pages, 'stock list')
  return {
    openRow: await repeat(rounds, () => openRow(visitor, list, '#field-name')),
    save: await repeat(rounds, () =>
      save(visitor, find(pages, 'stock form'), {
        input: '#field-address',
        save: '#action-save',
        toast: '.payload-toast-item, .toast-success',
      }),
    ),
    rows: await countRows(visitor, list),
  }
}
