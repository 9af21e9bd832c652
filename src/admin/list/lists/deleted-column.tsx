import { listCellTexts as texts } from '../../../i18n/texts/list.ts'
import { Moment } from '../cells/moment.tsx'
import type { Column, ListContext } from '../list-definition.ts'

/** In the trash: since when it lies there. */
export const deletedColumn = ({ reader: { language, user } }: ListContext): Column => ({
  name: 'deletedAt',
  label: texts.deleted[language],
  sort: 'deletedAt',
  width: 124,
  cell: (row) => <Moment moment={row.deletedAt} language={language} timezone={user.timezone ?? null} />,
})
