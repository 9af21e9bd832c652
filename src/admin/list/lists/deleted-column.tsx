import { listCellTexts as texts } from '../../../i18n/texts/list.ts'
import { MomentCell } from '../cells/moment-cell.tsx'
import type { Column, ListContext } from '../list-definition.ts'

/** In the trash: since when it lies there. */
export const deletedColumn = ({ reader }: ListContext): Column => ({
  name: 'deletedAt',
  label: texts.deleted[reader.language],
  sort: 'deletedAt',
  width: 124,
  cell: (row) => <MomentCell moment={row.deletedAt} reader={reader} />,
})
