import type { CollectionConfig, Field } from 'payload'
import { grant } from '../../../access/grant.ts'
import { intoSubtree, ownedByAccount, ownedInSubtree } from '../../../access/scopes.ts'
import { lockNewTree } from '../../../hooks/lock-new-tree.ts'
import { keepInSubtree } from '../../../hooks/keep-in-subtree.ts'
import type { Text } from '../../../i18n/text.ts'
import { defineCollection } from '../../define-collection.ts'
import type { Action } from '../../../kernel/action/define-action.ts'
import { bulkIds } from '../../bulk/actions/bulk-ids.ts'
import { assign } from './actions/assign.ts'
import { bulkResources } from './actions/bulk.ts'
import { ownedResourceFields } from './fields.ts'
import { takeName } from './hooks/take-name.ts'

type Kind = {
  /** The path in the API; the table has the same name, with underscores. */
  slug: string
  labels: { singular: Text; plural: Text; description: Text }
  /** The field whose value is the name of a resource without one; undefined: a name is required. */
  nameFrom?: string
  /** The fields of this kind, besides name, account, status, external ID and metadata. */
  fields?: Field[]
  /** Columns of the list besides name and account. */
  columns?: string[]
  /** Fields searched in the list besides name and external ID. */
  searchable?: string[]
  hooks?: CollectionConfig['hooks']
  /** Actions besides assigning. */
  actions?: readonly Action[]
}

/**
 * A kind of resource that customers own. Operators see all of them, managers those of their subtree, members those of
 * their account; each has a status of its own and is effectively enabled only while its account, and each account
 * above, is enabled.
 */
export const ownedResource = ({
  slug,
  labels,
  nameFrom,
  fields = [],
  columns = [],
  searchable = [],
  hooks = {},
  actions = [],
}: Kind): CollectionConfig =>
  defineCollection({
    slug,
    area: 'resources',
    labels,
    trash: true,
    custom: { isOwnedResource: true },
    forceSelect: { status: true, ownerPath: true },
    access: {
      read: grant({ administrator: true, support: true, manager: ownedInSubtree, member: ownedByAccount }),
      create: grant({ administrator: true, manager: intoSubtree }),
      update: grant({ administrator: true, manager: ownedInSubtree }),
      delete: grant({ administrator: true, manager: ownedInSubtree }),
    },
    admin: {
      useAsTitle: 'name',
      description: labels.description,
      defaultColumns: ['name', 'customer', ...columns, 'effectiveStatus'],
      listSearchableFields: ['name', 'externalId', ...searchable],
    },
    hooks: {
      ...hooks,
      beforeValidate: [
        keepInSubtree('customer'),
        lockNewTree,
        ...(nameFrom ? [takeName(nameFrom)] : []),
        ...(hooks.beforeValidate ?? []),
      ],
    },
    actions: [assign({ slug, labels }), bulkResources(slug), bulkIds(slug), ...actions],
    fields: ownedResourceFields({ slug, own: fields, isNameRequired: !nameFrom }),
  })
