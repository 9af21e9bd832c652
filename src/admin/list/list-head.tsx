import Link from 'next/link.js'
import { listPageTexts as texts } from '../../i18n/texts/list.ts'
import { formatCount } from './format-total.ts'
import type { BuiltInView, ListContext } from './list-definition.ts'
import { listPath } from './list-urls.ts'
import { newLabel } from './new-label.ts'
import { conditionsIn } from './query/conditions.ts'
import { writeListQuery } from './query/list-query.ts'
import type { CurrentView } from './views/current-view.ts'
import type { SavedView } from './views/read-saved-views.ts'
import type { ViewCount } from './views/read-view-counts.ts'

type Props = {
  context: ListContext
  views: readonly BuiltInView[]
  saved: readonly SavedView[]
  counts: ReadonlyMap<string, ViewCount>
  current: CurrentView
  label: string
  addURL: string | undefined
}

/** The heading, the views as tabs with their counts, and the way to a new one. */
export const ListHead = ({ context, views, saved, counts, current, label, addURL }: Props) => {
  const { reader, slug } = context
  const { language } = reader
  return (
    <div className="list-head">
      <h1>{label}</h1>
      <nav className="list-views" aria-label={texts.views[language]}>
        {views.map(({ name, label: text, where }) => {
          const count = counts.get(name)
          const isTrash = name === 'trash'
          const conditions = isTrash ? [] : conditionsIn(where).conditions
          return (
            <Link
              key={name}
              href={`${listPath(slug, isTrash)}${writeListQuery({ conditions })}`}
              prefetch={false}
              aria-current={name === current.name ? 'page' : undefined}
            >
              {text[language]}
              {count && <span className="list-views__count">{formatCount(count, language)}</span>}
            </Link>
          )
        })}
        {saved.map(({ id, name, query }) => (
          <Link
            key={id}
            href={`${listPath(slug, false)}?${query}`}
            prefetch={false}
            dir="auto"
            aria-current={id === current.name ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {addURL && (
        <Link
          className="panel-button panel-button--primary list-head__new"
          href={addURL}
          prefetch={false}
          data-shortcut="new"
        >
          {newLabel(context)}
        </Link>
      )}
    </div>
  )
}
