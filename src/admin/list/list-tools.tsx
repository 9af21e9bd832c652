import Link from 'next/link.js'
import type { FlattenedField } from 'payload'
import { isId } from '../../domain/is-id.ts'
import { fillText } from '../../i18n/text.ts'
import { filterTexts, listPageTexts as texts } from '../../i18n/texts/list.ts'
import { AddFilter } from './filters/add-filter.tsx'
import { describeCondition } from './filters/describe-condition.ts'
import type { FilterField } from './filters/filter-field.ts'
import { ListPager } from './list-pager.tsx'
import type { ListContext } from './list-definition.ts'
import { labelOf } from './lists/field-column.tsx'
import { readRelations } from './lists/read-relations.ts'
import { writeListQuery, type ListQuery } from './query/list-query.ts'
import { listWhere, type FoundRows } from './read-list.ts'
import { formatTotal } from './format-total.ts'
import { ListMenu } from './list-menu.tsx'
import { may } from '../page/may.ts'
import { SearchBox } from './search-box.tsx'
import type { SavedView } from './views/read-saved-views.ts'
import { filtersOnTop, isSameCondition, keptOf, type CurrentView } from './views/current-view.ts'

type Props = {
  context: ListContext
  path: string
  query: ListQuery
  current: CurrentView
  fields: FilterField[]
  found: FoundRows | undefined
  /** The saved view that is shown. */
  view: SavedView | undefined
}

/** One line: the search, a chip for each filter and for the order, and how many rows there are. */
export const ListTools = async ({ context, path, query, current, fields, found, view }: Props) => {
  const { collection, reader, slug, isTrash } = context
  const { language } = reader
  const canWrite = slug === 'customers' && !isTrash && (await may(reader.req, 'mailings', 'create'))
  const chips = filtersOnTop(query, current)
  const names = await readRelations(
    context,
    referencesIn(
      context,
      chips.map(({ field }) => field),
    ),
    valuesOf(chips),
  )
  const hrefWithout = (part: Partial<ListQuery>) => `${path}${writeListQuery({ ...query, page: 1, ...part })}`
  const sorted = query.sort.replace(/^-/, '')
  const sortField = collection.flattenedFields.find(({ name }) => name === sorted)
  return (
    <div className="list-tools">
      <SearchBox path={path} query={query} label={searchLabel(context)} />
      <div className="list-chips">
        {chips.map((condition) => {
          const said = describeCondition(condition, context, names)
          const others = query.conditions.filter((each) => !isSameCondition(each, condition))
          return (
            <Chip
              key={`${condition.field} ${condition.operator} ${condition.value}`}
              said={said}
              href={hrefWithout({ conditions: others })}
              remove={fillText(filterTexts.remove, language, { filter: said })}
            />
          )
        })}
        {query.rest.length > 0 && (
          <Chip
            said={filterTexts.special[language]}
            href={hrefWithout({ rest: [] })}
            remove={fillText(filterTexts.remove, language, { filter: filterTexts.special[language] })}
          />
        )}
        {query.sort && (
          <Chip
            said={fillText(texts.sorted, language, {
              column: sortField ? labelOf(sortField, context) : sorted,
            })}
            href={hrefWithout({ sort: '' })}
            remove={texts.unsort[language]}
          />
        )}
        <AddFilter path={path} query={query} fields={fields} />
      </div>
      {found && <ListPager context={context} path={path} query={query} found={found} />}
      {found && !isTrash && (
        <ListMenu
          slug={slug}
          query={keptOf(query)}
          view={view?.canChange ? { id: view.id, name: view.name } : undefined}
          isSaved={view !== undefined}
          {...(canWrite && found.rows.length > 0
            ? { found: { count: formatTotal(found, language), filter: listWhere(collection, query, false) } }
            : {})}
        />
      )}
    </div>
  )
}

const Chip = ({ said, href, remove }: { said: string; href: string; remove: string }) => (
  <span className="list-chip">
    <span dir="auto">{said}</span>
    <Link href={href} prefetch={false} aria-label={remove} title={remove}>
      <span aria-hidden="true">×</span>
    </Link>
  </span>
)

const searchLabel = (context: ListContext): string => {
  const { collection, reader, slug } = context
  if (slug === 'customers') return texts.customersSearch[reader.language]
  const searched = collection.admin.listSearchableFields ?? [collection.admin.useAsTitle ?? 'id']
  return searched
    .flatMap((name) => {
      const field = collection.flattenedFields.find((each) => each.name === name)
      return field ? [labelOf(field, context)] : []
    })
    .join(', ')
}

const referencesIn = ({ collection }: ListContext, names: string[]): FlattenedField[] =>
  collection.flattenedFields.filter(({ name }) => names.includes(name))

/** Each value as if a row had it, so that what it points at gets its name. */
const valuesOf = (conditions: { field: string; value: string }[]): Record<string, unknown>[] =>
  conditions.flatMap(({ field, value }) =>
    value.split(',').flatMap((id) => (isId(id) ? [{ [field]: id }] : [])),
  )
