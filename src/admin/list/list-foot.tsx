import Link from 'next/link.js'
import { listPageTexts as texts } from '../../i18n/texts/list.ts'
import type { ListContext } from './list-definition.ts'
import { ListPager } from './list-pager.tsx'
import { limits, writeListQuery, type ListQuery } from './query/list-query.ts'
import type { FoundRows } from './read-list.ts'

type Props = { context: ListContext; path: string; query: ListQuery; found: FoundRows }

/** Below the rows: how many on a page, and the pages once more. A list of few rows has none. */
export const ListFoot = ({ context, path, query, found }: Props) => {
  const { language } = context.reader
  const [fewest] = limits
  if (query.page === 1 && !found.hasNext && found.rows.length <= fewest) return null
  return (
    <div className="list-foot">
      <p>
        {texts.perPage[language]}
        {limits.map((limit) => (
          <Link
            key={limit}
            href={`${path}${writeListQuery({ ...query, limit, page: 1 })}`}
            prefetch={false}
            aria-current={limit === query.limit ? 'true' : undefined}
          >
            {limit}
          </Link>
        ))}
      </p>
      <ListPager
        context={context}
        path={path}
        query={query}
        found={found}
        label={texts.pagesBelow[language]}
      />
    </div>
  )
}
