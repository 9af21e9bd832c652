import type { BuiltInView } from '../list-definition.ts'
import { conditionsIn, type Condition } from '../query/conditions.ts'
import { writeListQuery, type ListQuery } from '../query/list-query.ts'
import type { SavedView } from './read-saved-views.ts'

/** The view that a list shows, and the conditions that make it. The others are filters on top of it. */
export type CurrentView = { name: string; conditions: Condition[] }

type Asked = {
  views: readonly BuiltInView[]
  saved: readonly Pick<SavedView, 'id' | 'query'>[]
  query: ListQuery
  isTrash: boolean
}

/** Of a saved view all filters are shown, since anybody may have saved anything. */
export const currentView = ({ views, saved, query, isTrash }: Asked): CurrentView => {
  if (isTrash) return { name: 'trash', conditions: [] }
  const asked = keptOf(query)
  const same = saved.find((view) => view.query !== '' && view.query === asked)
  if (same) return { name: same.id, conditions: [] }
  for (const { name, where } of views) {
    const { conditions } = conditionsIn(where)
    const holds = conditions.length > 0 && conditions.every((each) => isIn(each, query.conditions))
    if (holds) return { name, conditions }
  }
  return { name: 'all', conditions: [] }
}

/** What of a list's address a view keeps: all but the page. */
export const keptOf = (query: ListQuery): string => writeListQuery({ ...query, page: 1 }).slice(1)

/** The filters on top of the view. */
export const filtersOnTop = ({ conditions }: Pick<ListQuery, 'conditions'>, view: CurrentView): Condition[] =>
  conditions.filter((each) => !isIn(each, view.conditions))

export const isSameCondition = (one: Condition, other: Condition): boolean =>
  one.field === other.field && one.operator === other.operator && one.value === other.value

const isIn = (condition: Condition, conditions: readonly Condition[]): boolean =>
  conditions.some((each) => isSameCondition(each, condition))
