import { fillText } from '../../i18n/text.ts'
import { rowTexts } from '../../i18n/texts/list.ts'
import type { ListContext, ListDefinition, Row } from './list-definition.ts'
import { deriveColumns, rowURL, titleOf } from './lists/derive-columns.tsx'
import type { ListQuery } from './query/list-query.ts'
import { derivedActions } from './row/derived-actions.ts'
import { RowMenu } from './row/row-menu.tsx'
import { SortHead } from './sort-head.tsx'
import { selectionActions } from './desk/selection-actions.ts'

type Props = {
  context: ListContext
  definition: ListDefinition
  query: ListQuery
  rows: Row[]
  path: string
}

/** The rows: a table; on a phone its cells stand as cards, with name, state and “⋯”. */
export const ListTable = async ({ context, definition, query, rows, path }: Props) => {
  const { language } = context.reader
  const [columns, actionsOf] = await Promise.all([
    definition.columns?.(context, rows) ?? deriveColumns(context, rows),
    definition.actions?.(context) ?? derivedActions(context),
  ])
  const canTick = selectionActions(context).length > 0
  return (
    <table className="list-table" data-ticks={canTick}>
      <colgroup>
        {canTick && <col className="list__tick-column" />}
        {columns.map(({ name, width, shown }) => (
          <col
            key={name}
            className={classOf(shown)}
            style={width === undefined ? undefined : { width: `${width}px` }}
          />
        ))}
        <col className="list__more-column" />
      </colgroup>
      <thead>
        <tr>
          {canTick && (
            <td className="list__tick">
              <label>
                <input type="checkbox" data-tick-page aria-label={rowTexts.selectAll[language]} />
              </label>
            </td>
          )}
          {columns.map((column) => (
            <SortHead
              key={column.name}
              column={column}
              className={classOf(column.shown)}
              query={query}
              path={path}
            />
          ))}
          <td className="list__more" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = titleOf(context, row)
          const actions = actionsOf(row)
          return (
            <tr key={row.id}>
              {canTick && (
                <td className="list__tick">
                  <label>
                    <input
                      type="checkbox"
                      data-tick
                      value={row.id}
                      data-name={name}
                      aria-label={fillText(rowTexts.select, language, { name })}
                    />
                  </label>
                </td>
              )}
              {columns.map(({ name: column, shown, isNumber, cell }, at) =>
                at === 0 ? (
                  <th key={column} scope="row" className="list__name">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={column} className={classOf(shown, isNumber)}>
                    {cell(row)}
                  </td>
                ),
              )}
              <td className="list__more">
                {actions.length > 0 && (
                  <RowMenu id={row.id} name={name} href={rowURL(context, row)} actions={actions} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const shownClasses = { card: 'list__card', roomy: 'list__roomy', wide: 'list__wide' }

const classOf = (shown: keyof typeof shownClasses | undefined, isNumber = false): string | undefined =>
  [shown && shownClasses[shown], isNumber && 'list__number'].filter(Boolean).join(' ') || undefined
