import { conditionsIn, type Condition } from '../query/conditions.ts'
import type { ListQuery } from '../query/list-query.ts'
import type { BuiltInView } from '../list-definition.ts'

/** The view that a list shows, and the conditions that make it. The others are filters on top of it. */
export type CurrentView = { name: string; conditions: Condition[] }

export const currentView = (
  views: readonly BuiltInView[],
  query: Pick<ListQuery, 'conditions'>,
  isTrash: boolean,
): CurrentView => {
  if (isTrash) return { name: 'trash', conditions: [] }
  for (const { name, where } of views) {
    const { conditions } = conditionsIn(where)
    const holds = conditions.length > 0 && conditions.every((each) => isIn(each, query.conditions))
    if (holds) return { name, conditions }
  }
  return { name: 'all', conditions: [] }
}

/** The filters on top of the view. */
export const filtersOnTop = ({ conditions }: Pick<ListQuery, 'conditions'>, view: CurrentView): Condition[] =>
  conditions.filter((each) => !isIn(each, view.conditions))

export const isSameCondition = (one: Condition, other: Condition): boolean =>
  one.field === other.field && one.operator === other.operator && one.value === other.value

const isIn = (condition: Condition, conditions: readonly Condition[]): boolean =>
  conditions.some((each) => isSameCondition(each, condition))
