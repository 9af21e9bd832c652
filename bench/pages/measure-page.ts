import type { Visitor } from './visitor.ts'
import type { Page } from './page.ts'
import { visit, type Visit } from './visit.ts'

export type MeasuredPage = { page: Page; cold: Visit; warm: Visit }

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Times are medians; of all else the worst counts. */
const sum = (visits: Visit[]): Visit => {
  const worst = (of: (visit: Visit) => number) => Math.max(...visits.map(of))
  return {
    bytes: worst(({ bytes }) => bytes),
    requests: worst(({ requests }) => requests),
    html: worst(({ html }) => html),
    elsewhere: visits.flatMap(({ elsewhere }) => elsewhere),
    valueMs: median(visits.map(({ valueMs }) => valueMs)),
    readyMs: median(visits.map(({ readyMs }) => readyMs)),
    shift: worst(({ shift }) => shift),
  }
}

/** Opens a page with an empty cache, and once more with what that left, as often as there are rounds. */
export const measurePage = async (visitor: Visitor, page: Page, rounds: number): Promise<MeasuredPage> => {
  const cold: Visit[] = []
  const warm: Visit[] = []
  for (let round = 0; round < rounds; round++) {
    const context = await visitor.enter()
    for (const visits of [cold, warm]) {
      const { tab, visit: made } = await visit(context, visitor.origin, page)
      visits.push(made)
      await tab.close()
    }
    await context.close()
  }
  return { page, cold: sum(cold), warm: sum(warm) }
}
