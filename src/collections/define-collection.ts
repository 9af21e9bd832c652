import type { Access, CollectionConfig } from 'payload'
import { grant } from '../access/grant.ts'
import { offerWithoutFilter } from '../payload/schema/offer-without-filter.ts'
import { trashFields } from '../fields/trash-fields.ts'
import { guardAccountQuery } from '../hooks/guard-account-query.ts'
import { lowerId } from '../hooks/lower-id.ts'
import { stampTrash } from '../hooks/stamp-trash.ts'
import { refuseForbiddenFields, rememberForbiddenFields } from '../payload/schema/refuse-forbidden-fields.ts'
import { refuseStaleEdit } from '../hooks/refuse-stale-edit.ts'
import { createdAt } from '../fields/created-at.ts'
import { changeWholeDocuments } from '../hooks/change-whole-documents.ts'
import { dropEmptyGroups } from '../hooks/drop-empty-groups.ts'
import { boundQuery } from '../hooks/bound-query.ts'
import { walkStoredFields } from '../payload/schema/walk-stored-fields.ts'
import { trashEndpoints } from './trash/endpoints/index.ts'
import { holdPurge, holdTrash } from './trash/hooks/hold-trash.ts'
import { areaTexts } from '../i18n/texts/areas.ts'
import type { Text } from '../i18n/text.ts'

type Definition = Omit<CollectionConfig, 'access' | 'labels' | 'lockDocuments' | 'versions'> & {
  area: keyof typeof areaTexts
  labels: { singular: Text; plural: Text }
  /** Everything is written out; what is not allowed here is denied. */
  access: Record<'create' | 'read' | 'update' | 'delete', Access> & {
    admin?: NonNullable<CollectionConfig['access']>['admin']
  }
}

const deny: Access = () => false

/**
 * A collection with the floor that all share: nothing is allowed that is not said, no document locks (their look-up
 * waits for a second connection inside the transaction and freezes the pool), no duplicate operation, bounded queries,
 * and a 403 that names a field one may not write where Payload would silently drop the value. With `trash`, `delete`
 * says who may put a document into it; only administrators purge.
 */
export const defineCollection = ({ area, access, ...definition }: Definition): CollectionConfig => ({
  disableDuplicate: true,
  disableBulkEdit: true,
  // What comes in its place knows the trash, and asks before an account goes with all below it.
  disableBulkDelete: definition.trash === true,
  enableQueryPresets: false,
  ...definition,
  fields: [...definition.fields, createdAt, ...(definition.trash ? trashFields() : [])],
  endpoints: [...(definition.endpoints || []), ...(definition.trash ? trashEndpoints : [])],
  lockDocuments: false,
  versions: false,
  access: {
    unlock: deny,
    readVersions: deny,
    ...access,
    create: offerWithoutFilter(definition.slug, access.create),
    read: offerWithoutFilter(definition.slug, access.read),
    update: offerWithoutFilter(definition.slug, access.update),
    delete: offerWithoutFilter(
      definition.slug,
      definition.trash ? trashOrPurge(access.delete) : access.delete,
    ),
  },
  admin: {
    group: areaTexts[area],
    enableListViewSelectAPI: true,
    disableCopyToLocale: true,
    pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
    hideAPIURL: true,
    ...definition.admin,
    components: {
      ...definition.admin?.components,
      edit: {
        ...definition.admin?.components?.edit,
        beforeDocumentControls: [
          '/payload/panel/title-new-document.tsx#TitleNewDocument',
          '/payload/panel/keep-errors.tsx#KeepErrors',
          '/payload/panel/keep-out.tsx#KeepOut',
          '/payload/panel/ask-again.tsx#AskAgain',
          '/payload/panel/focus-first-error.tsx#FocusFirstError',
          ...(definition.trash ? ['/admin/dialogs/document-actions.tsx#DocumentActions'] : []),
          ...(definition.admin?.components?.edit?.beforeDocumentControls ?? []),
        ],
      },
      beforeList: [
        '/admin/announcements/list-announcements.tsx#ListAnnouncements',
        ...(definition.admin?.components?.beforeList ?? []),
      ],
      beforeListTable: [
        ...(definition.trash ? [selectionActions(definition.custom?.isOwnedResource === true)] : []),
        ...(definition.admin?.components?.beforeListTable ?? []),
        '/admin/lists/empty-list.tsx#EmptyList',
      ],
    },
  },
  hooks: {
    ...definition.hooks,
    beforeOperation: [
      lowerId,
      changeWholeDocuments,
      dropEmptyGroups,
      boundQuery,
      guardAccountQuery,
      rememberForbiddenFields,
      walkStoredFields,
      ...(definition.hooks?.beforeOperation ?? []),
    ],
    beforeValidate: [refuseForbiddenFields, ...(definition.hooks?.beforeValidate ?? [])],
    beforeChange: [
      ...(definition.trash ? [holdTrash] : []),
      refuseStaleEdit,
      ...(definition.trash ? [stampTrash] : []),
      ...(definition.hooks?.beforeChange ?? []),
    ],
    beforeDelete: [...(definition.trash ? [holdPurge] : []), ...(definition.hooks?.beforeDelete ?? [])],
  },
})

const selectionActions = (canAssign: boolean) => ({
  path: '/admin/dialogs/selection-actions.tsx#SelectionActions',
  clientProps: { canAssign },
})

/** Payload asks the same rule for both, and tells the trash by its date in the data. What is purged is gone. */
const trashOrPurge = (canTrash: Access): Access => {
  const canPurge = grant({ administrator: true })
  return (args) => (args.data?.deletedAt ? canTrash(args) : canPurge(args))
}
