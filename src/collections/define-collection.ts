import type { Access, CollectionConfig } from 'payload'
import { offerWithoutFilter } from '../payload/schema/offer-without-filter.ts'
import { trashFields } from '../fields/trash-fields.ts'
import { cleanFields } from '../fields/clean-fields.ts'
import { createdAt } from '../fields/created-at.ts'
import { updatedAt } from '../fields/updated-at.ts'
import { ActionList } from '../kernel/action/action-list.ts'
import type { Action } from '../kernel/action/define-action.ts'
import { trashActions } from './trash/actions/index.ts'
import { nobody } from '../access/grant.ts'
import { trashOrPurge } from '../access/trash-or-purge.ts'
import { checkUniqueFields } from './check-unique-fields.ts'
import { hooksAround } from './hooks-around.ts'
import { areaTexts } from '../i18n/texts/areas.ts'
import type { Text } from '../i18n/text.ts'

type Definition = Omit<CollectionConfig, 'access' | 'labels' | 'lockDocuments' | 'versions'> & {
  /** The actions of the collection. */
  actions?: readonly Action[]
  area: keyof typeof areaTexts
  labels: { singular: Text; plural: Text }
  /** Complete: an operation without a rule is denied. */
  access: Record<'create' | 'read' | 'update' | 'delete', Access> & {
    admin?: NonNullable<CollectionConfig['access']>['admin']
  }
}

/**
 * A collection with the defaults that all share: access denied unless granted, no document locks (their look-up waits
 * for a second connection inside the transaction and deadlocks the pool), no duplicate operation, bounded queries, and
 * a 403 that names a field the caller may not write, where Payload would silently drop the value. With `trash`,
 * `delete` is the rule for trashing; only administrators purge.
 */
export const defineCollection = ({
  area,
  access,
  actions = [],
  ...definition
}: Definition): CollectionConfig => ({
  disableDuplicate: true,
  disableBulkEdit: true,
  // The replacement supports the trash, and asks for confirmation before an account is deleted with all below it.
  disableBulkDelete: definition.trash === true,
  enableQueryPresets: false,
  ...definition,
  fields: cleanFields([
    ...checkUniqueFields(definition.slug, definition.fields),
    createdAt,
    updatedAt,
    ...(definition.trash ? trashFields() : []),
  ]),
  custom: {
    ...definition.custom,
    actions: new ActionList([...actions, ...(definition.trash ? trashActions(definition) : [])]),
  },
  lockDocuments: false,
  versions: false,
  access: {
    unlock: nobody,
    readVersions: nobody,
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
          '/payload/panel/send-changes.tsx#SendChanges',
          '/payload/panel/guard-back.tsx#GuardBack',
          '/payload/panel/refetch-form-state.tsx#RefetchFormState',
          '/payload/panel/focus-first-error.tsx#FocusFirstError',
          ...(hasPage(definition) ? ['/admin/records/back-to-record.tsx#BackToRecord'] : []),
          ...(definition.trash && !hasPage(definition)
            ? ['/admin/dialogs/document-actions.tsx#DocumentActions']
            : []),
          ...(definition.admin?.components?.edit?.beforeDocumentControls ?? []),
        ],
      },
    },
  },
  hooks: hooksAround(definition.hooks, { hasTrash: definition.trash === true }),
})

/** Customers, users and resources have a page to read with their actions; the form is behind its Edit. */
const hasPage = ({ slug, custom }: Pick<CollectionConfig, 'slug' | 'custom'>): boolean =>
  slug === 'customers' || slug === 'users' || custom?.isOwnedResource === true
