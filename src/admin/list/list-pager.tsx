import Link from 'next/link.js'
import { fillText } from '../../i18n/text.ts'
import { listPageTexts as texts } from '../../i18n/texts/list.ts'
import { formatTotal } from './format-total.ts'
import type { ListContext } from './list-definition.ts'
import { writeListQuery, type ListQuery } from './query/list-query.ts'
import type { FoundRows } from './read-list.ts'

type Props = { context: ListContext; path: string; query: ListQuery; found: FoundRows; label?: string }

/** “1–25 of about 20,000 · Next”. Next goes on as long as rows follow, beyond an estimate as well. */
export const ListPager = ({ context, path, query, found, label }: Props) => {
  const { language } = context.reader
  const { page, limit } = query
  const number = new Intl.NumberFormat(language)
  const from = (page - 1) * limit + 1
  const hrefTo = (other: number) => `${path}${writeListQuery({ ...query, page: other })}`
  if (found.rows.length === 0) return null
  return (
    <nav className="list-pager" aria-label={label ?? texts.pages[language]}>
      <span>
        {fillText(texts.count, language, {
          from: number.format(from),
          to: number.format(from + found.rows.length - 1),
          total: formatTotal(found, language),
        })}
      </span>
      {page > 1 && (
        <Link href={hrefTo(page - 1)} rel="prev" prefetch={false}>
          {texts.previous[language]}
        </Link>
      )}
      {found.hasNext && (
        <Link href={hrefTo(page + 1)} rel="next" prefetch={false}>
          {texts.next[language]}
        </Link>
      )}
    </nav>
  )
}
