import { listCellTexts as texts, listPageTexts } from '../../../i18n/texts/list.ts'
import { EffectiveState } from '../cells/effective-state.tsx'
import type { Column, ListDefinition } from '../list-definition.ts'
import { readCauses } from '../read-causes.ts'
import { resourceActions } from '../row/resource-actions.ts'
import { deletedColumn } from './deleted-column.tsx'
import { deriveColumns } from './derive-columns.tsx'

/** Every kind of resource: name, account, state and who caused it, the columns of the kind, its number elsewhere. */
export const resourcesList: ListDefinition = {
  views: [
    { name: 'on', label: listPageTexts.on, where: { status: { equals: 'enabled' } } },
    { name: 'off', label: listPageTexts.off, where: { status: { equals: 'disabled' } } },
  ],
  actions: resourceActions,
  columns: async (context, rows) => {
    const { collection, reader, slug, isTrash } = context
    const own = (collection.admin.defaultColumns ?? []).filter((name) => name !== 'effectiveStatus')
    const causes = await readCauses(reader.req, rows, {
      table: slug.replaceAll('-', '_'),
      path: 'owner_path',
    })
    const columns = await deriveColumns(context, rows, [...own, 'externalId'])
    const state: Column = {
      name: 'state',
      label: texts.state[reader.language],
      sort: 'status',
      width: 176,
      shown: 'card',
      cell: (row) => <EffectiveState row={row} causes={causes} language={reader.language} />,
    }
    return [
      ...columns.slice(0, 1),
      ...columns.slice(1).map((column) => ({ ...column, ...more[column.name] })),
      state,
      ...(isTrash ? [deletedColumn(context)] : []),
    ]
  },
}

const more: Record<string, Partial<Column>> = {
  customer: { width: 220 },
  externalId: { shown: 'roomy', width: 160 },
}
