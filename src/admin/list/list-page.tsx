import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug } from 'payload'
import { trashDays } from '../dialogs/trash-days.ts'
import { may } from '../page/may.ts'
import type { Reader } from '../page/reader.ts'
import { filterFields } from './filters/filter-fields.ts'
import { ListDesk } from './desk/list-desk.tsx'
import { selectionFacts } from './desk/selection-facts.ts'
import type { ListContext } from './list-definition.ts'
import { ListEmpty } from './list-empty.tsx'
import { ListFoot } from './list-foot.tsx'
import { ListHead } from './list-head.tsx'
import { ListNotices } from './list-notices.tsx'
import { ListTable } from './list-table.tsx'
import { ListTools } from './list-tools.tsx'
import { listOf } from './lists/index.ts'
import { parseListQuery } from './query/parse-list-query.ts'
import { readList } from './read-list.ts'
import { builtInViews } from './views/built-in-views.ts'
import { readViewCounts } from './views/read-view-counts.ts'
import { currentView } from './views/current-view.ts'
import { listPath, newURL } from './list-urls.ts'

type Props = {
  reader: Reader
  slug: CollectionSlug
  isTrash: boolean
  asked: Record<string, string | string[] | undefined>
}

/** The list of any collection: its views, a search and filters, and the rows as a table. */
export const ListPage = async ({ reader, slug, isTrash, asked }: Props) => {
  const { req } = reader
  const collection = req.payload.collections[slug].config
  const context: ListContext = { reader, slug, collection, isTrash }
  const query = parseListQuery(asked)
  const definition = listOf(collection)
  const views = builtInViews(definition, collection.trash)
  const [answer, counts, canCreate, days, fields] = await Promise.all([
    readList(context, definition, query),
    readViewCounts(context, views),
    may(req, slug, 'create'),
    trashDays(req.payload, reader.user),
    filterFields(context, definition),
  ])
  const current = currentView(views, query, isTrash)
  const path = listPath(slug, isTrash)
  const isRefused = 'refusal' in answer
  const addURL = canCreate && !isTrash ? newURL(slug, query) : undefined
  return (
    <div className="list">
      <ListNotices {...context} />
      <ListHead
        context={context}
        views={views}
        counts={new Map(counts)}
        current={current}
        label={getTranslation(collection.labels.plural, req.i18n)}
        addURL={addURL}
      />
      <ListTools
        context={context}
        path={path}
        query={query}
        current={current}
        fields={fields}
        found={isRefused ? undefined : answer}
      />
      {isRefused || answer.rows.length === 0 ? (
        <ListEmpty
          context={context}
          query={query}
          current={current}
          addURL={addURL}
          refusal={isRefused ? answer.refusal : undefined}
        />
      ) : (
        <ListDesk key={JSON.stringify(query)} slug={slug} trashDays={days} facts={selectionFacts(context)}>
          <ListTable context={context} definition={definition} query={query} rows={answer.rows} path={path} />
          <ListFoot context={context} path={path} query={query} found={answer} />
        </ListDesk>
      )}
    </div>
  )
}
