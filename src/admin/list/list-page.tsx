import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug } from 'payload'
import { readActionFacts } from '../dialogs/read-action-facts.ts'
import { may } from '../page/may.ts'
import type { Reader } from '../page/reader.ts'
import { filterFields } from './filters/filter-fields.ts'
import { ListDesk } from './desk/list-desk.tsx'
import { selectionActions } from './desk/selection-actions.ts'
import type { ListContext } from './list-definition.ts'
import { ListEmpty } from './list-empty.tsx'
import { ListFoot } from './list-foot.tsx'
import { ListHead } from './list-head.tsx'
import { ListNotices } from './list-notices.tsx'
import { ListTable } from './list-table.tsx'
import { ListTools } from './list-tools.tsx'
import { listOf } from './lists/index.ts'
import { parseListQuery } from './query/parse-list-query.ts'
import { listWhere, readList } from './read-list.ts'
import { builtInViews } from './views/built-in-views.ts'
import { readSavedViews } from './views/read-saved-views.ts'
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
  const [answer, counts, canCreate, facts, fields, saved] = await Promise.all([
    readList(context, definition, query),
    readViewCounts(context, views),
    may(req, slug, 'create'),
    readActionFacts(reader),
    filterFields(context, definition),
    readSavedViews(context),
  ])
  const current = currentView({ views, saved, query, isTrash })
  const path = listPath(slug, isTrash)
  const isRefused = 'refusal' in answer
  // Mailings are started where their recipients are chosen.
  const addURL = canCreate && !isTrash && slug !== 'mailings' ? newURL(slug, query) : undefined
  return (
    <div className="list">
      <ListNotices {...context} />
      <ListHead
        context={context}
        views={views}
        saved={saved}
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
        view={saved.find(({ id }) => id === current.name)}
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
        <ListDesk
          key={JSON.stringify(query)}
          slug={slug}
          isTrash={isTrash}
          facts={facts}
          actions={selectionActions(context)}
          found={{
            where: listWhere(collection, query, isTrash),
            total: answer.total,
            isEstimate: answer.isEstimate,
          }}
        >
          <ListTable context={context} definition={definition} query={query} rows={answer.rows} path={path} />
          <ListFoot context={context} path={path} query={query} found={answer} />
        </ListDesk>
      )}
    </div>
  )
}
