import { getTranslation } from '@payloadcms/translations'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { fillText } from '../../../i18n/text.ts'
import { listCellTexts as texts, listPageTexts } from '../../../i18n/texts/list.ts'
import { listURL } from '../../accounts/list-url.ts'
import { CountLink } from '../cells/count-link.tsx'
import { DomainsCell } from '../cells/domains-cell.tsx'
import { EffectiveState } from '../cells/effective-state.tsx'
import { MomentCell } from '../cells/moment-cell.tsx'
import type { Column, ListContext, ListDefinition, Row } from '../list-definition.ts'
import { readCauses } from '../read-causes.ts'
import { readCounts, type Owned } from '../read-counts.ts'
import { accountActions } from '../row/account-actions.ts'
import { deletedColumn } from './deleted-column.tsx'
import { titleColumn, titleOf } from './derive-columns.tsx'
import { fieldColumn } from './field-column.tsx'
import { readRelations } from './read-relations.ts'

export const customersList: ListDefinition = {
  select: [
    ...['name', 'email', 'status', 'statusReason', 'effectiveStatus', 'parent', 'group', 'type'],
    ...['lastLoginAt', 'telephone', 'city', 'deletedAt'],
  ],
  views: [
    { name: 'partners', label: listPageTexts.partners, where: { type: { equals: 'integrator' } } },
    { name: 'off', label: listPageTexts.off, where: { status: { equals: 'disabled' } } },
    { name: 'never', label: listPageTexts.neverSignedIn, where: { lastLoginAt: { exists: 'false' } } },
  ],
  filters: [
    ...['group', 'type', 'status', 'parent', 'kind', 'lastLoginAt', 'createdAt', 'disabledUntil'],
    ...['city', 'country', 'language', 'externalId', 'agencyId', 'name', 'email'],
  ],
  actions: accountActions,
  columns: async (context, rows) => {
    const { reader, isTrash } = context
    const { req, language } = reader
    const { flattenedFields } = context.collection
    const fields = flattenedFields.filter(({ name }) => name === 'parent' || name === 'group')
    const [counts, causes, names] = await Promise.all([
      readCounts(
        req,
        rows.map(({ id }) => id),
      ),
      readCauses(req, rows, { table: 'customers', path: 'path' }),
      readRelations(context, fields, rows),
    ])
    const columnOf = (name: string, more: Partial<Column>): Column[] =>
      flattenedFields
        .filter((field) => field.name === name)
        .map((field) => ({ ...fieldColumn({ ...context, field, names }), ...more }))
    const ownedBy = (row: Row): Owned => counts.get(row.id) ?? { counts: {}, hosts: [] }
    return [
      titleColumn(context, ({ email }) => (typeof email === 'string' ? email : '')),
      {
        name: 'state',
        label: texts.state[language],
        sort: 'status',
        width: 124,
        shown: 'card',
        cell: (row) => <EffectiveState row={row} causes={causes} language={language} />,
      },
      ...columnOf('parent', { label: texts.partner[language], width: 142 }),
      ...columnOf('group', { label: customerTexts.group[language], width: 100, shown: 'roomy' }),
      ...columnOf('telephone', { width: 168, shown: 'wide' }),
      ...columnOf('city', { width: 136, shown: 'wide' }),
      ...(isTrash ? [deletedColumn(context)] : ownColumns(context, ownedBy)),
      ...(isTrash
        ? []
        : [
            {
              name: 'lastLoginAt',
              label: texts.lastSignIn[language],
              sort: 'lastLoginAt',
              width: 100,
              cell: (row: Row) => <MomentCell moment={row.lastLoginAt} reader={reader} isNever />,
            },
          ]),
    ]
  },
}

/** How much an account has, as far as this product has it at all. */
const ownColumns = (context: ListContext, ownedBy: (row: Row) => Owned): Column[] => {
  const { req, language } = context.reader
  const { collections } = req.payload.config
  const kinds = collections.filter(
    ({ custom, slug }) => custom.isOwnedResource === true && slug !== 'domains',
  )
  const hasDomains = collections.some(({ slug }) => slug === 'domains')
  return [
    {
      name: 'users',
      label: texts.users[language],
      width: 76,
      isNumber: true,
      cell: (row) => {
        const count = ownedBy(row).counts.users ?? 0
        const label = fillText(texts.usersOf, language, { count, name: titleOf(context, row) })
        return <CountLink count={count} href={listURL('users', 'customer', row.id)} label={label} />
      },
    },
    {
      name: 'resources',
      label: texts.resources[language],
      width: 98,
      isNumber: true,
      shown: 'roomy',
      cell: (row) => {
        const { counts } = ownedBy(row)
        const owned = kinds.filter(({ slug }) => (counts[slug] ?? 0) > 0)
        const [only] = owned
        const count = owned.reduce((sum, { slug }) => sum + (counts[slug] ?? 0), 0)
        return (
          <CountLink
            count={count}
            href={
              owned.length === 1 && only
                ? listURL(only.slug, 'customer', row.id)
                : `/admin/collections/customers/${row.id}`
            }
            label={fillText(texts.resourcesOf, language, { count, name: titleOf(context, row) })}
            title={owned
              .map(({ slug, labels }) => `${getTranslation(labels.plural, req.i18n)}: ${counts[slug]}`)
              .join(', ')}
          />
        )
      },
    },
    ...(hasDomains
      ? [
          {
            name: 'domains',
            label: getTranslation(req.payload.collections.domains.config.labels.plural, req.i18n),
            width: 84,
            isNumber: true,
            cell: (row: Row) => (
              <DomainsCell
                name={titleOf(context, row)}
                count={ownedBy(row).counts.domains ?? 0}
                hosts={ownedBy(row).hosts}
                href={listURL('domains', 'customer', row.id)}
              />
            ),
          },
        ]
      : []),
  ]
}
