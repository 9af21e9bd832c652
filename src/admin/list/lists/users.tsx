import { fillText } from '../../../i18n/text.ts'
import { listCellTexts as texts, listPageTexts } from '../../../i18n/texts/list.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { MomentCell } from '../cells/moment-cell.tsx'
import { State } from '../cells/state.tsx'
import type { Column, ListContext, ListDefinition, Row } from '../list-definition.ts'
import { userActions } from '../row/user-actions.ts'
import { deletedColumn } from './deleted-column.tsx'
import { titleColumn } from './derive-columns.tsx'
import { fieldColumn } from './field-column.tsx'
import { readRelations } from './read-relations.ts'

export const usersList: ListDefinition = {
  select: [
    ...['username', 'firstName', 'lastName', 'email', 'customer', 'role', 'locked', 'lockedReason'],
    ...['activation', 'lastLoginAt', 'deletedAt'],
  ],
  views: [
    { name: 'staff', label: listPageTexts.staff, where: { customer: { exists: 'false' } } },
    { name: 'locked', label: listPageTexts.locked, where: { locked: { equals: 'true' } } },
    { name: 'invited', label: listPageTexts.invited, where: { activation: { equals: 'pending' } } },
  ],
  filters: [
    ...['customer', 'role', 'activation', 'locked', 'lastLoginAt', 'createdAt', 'language', 'apiAccess'],
    ...['username', 'email', 'firstName', 'lastName'],
  ],
  actions: userActions,
  columns: async (context, rows) => {
    const { reader, collection, isTrash } = context
    const { language } = reader
    const fields = ['customer', 'role', 'email'].flatMap(
      (name) => collection.flattenedFields.find((field) => field.name === name) ?? [],
    )
    const names = await readRelations(context, fields, rows)
    const columnOf = (name: string, more: Partial<Column>): Column[] =>
      fields
        .filter((field) => field.name === name)
        .map((field) => ({ ...fieldColumn({ ...context, field, names }), ...more }))
    return [
      titleColumn(context, belowName),
      ...columnOf('email', { shown: 'wide' }),
      ...columnOf('customer', { width: 200 }),
      ...columnOf('role', { width: 172, shown: 'roomy' }),
      {
        name: 'state',
        label: texts.state[language],
        width: 148,
        shown: 'card',
        cell: (row) => <UserState row={row} context={context} />,
      },
      isTrash
        ? deletedColumn(context)
        : {
            name: 'lastLoginAt',
            label: texts.lastSignIn[language],
            sort: 'lastLoginAt',
            width: 116,
            cell: (row) => <MomentCell moment={row.lastLoginAt} reader={reader} isNever />,
          },
    ]
  },
}

/** “Anna Kola · anna@example.com” */
const belowName = ({ firstName, lastName, email }: Row): string => {
  const name = [firstName, lastName].filter(isText).join(' ')
  return [name, email].filter(isText).join(' · ')
}

const isText = (part: unknown): part is string => typeof part === 'string' && part !== ''

const UserState = ({ row, context }: { row: Row; context: ListContext }) => {
  const { language } = context.reader
  if (row.locked === true) {
    const reason = typeof row.lockedReason === 'string' ? row.lockedReason : ''
    return (
      <State tone="bad">
        {reason ? fillText(texts.lockedBecause, language, { reason }) : userTexts.locked[language]}
      </State>
    )
  }
  return row.activation === 'pending' ? (
    <State tone="warn">{listPageTexts.invited[language]}</State>
  ) : (
    <State tone="good">{texts.active[language]}</State>
  )
}
