import Link from 'next/link.js'
import type { Column } from './list-definition.ts'
import { writeListQuery, type ListQuery } from './query/list-query.ts'

type Props = {
  column: Column
  className: string | undefined
  query: ListQuery
  path: string
}

/** The head of a column. A click sorts by it, another one the other way round; moments begin with the newest. */
export const SortHead = ({ column: { label, sort, name, isNumber }, className, query, path }: Props) => {
  const isUp = sort !== undefined && query.sort === sort
  const isDown = sort !== undefined && query.sort === `-${sort}`
  const newestFirst = name.endsWith('At')
  const next = sort && (isUp || (newestFirst && !isDown) ? `-${sort}` : sort)
  return (
    <th
      scope="col"
      className={[className, isNumber && 'list__number'].filter(Boolean).join(' ') || undefined}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}
    >
      {next ? (
        <Link href={`${path}${writeListQuery({ ...query, sort: next, page: 1 })}`} prefetch={false}>
          {label}
          {(isUp || isDown) && <span aria-hidden="true">{isUp ? ' ↑' : ' ↓'}</span>}
        </Link>
      ) : (
        label
      )}
    </th>
  )
}
