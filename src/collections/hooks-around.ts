import type { CollectionConfig } from 'payload'
import { boundQuery } from '../hooks/bound-query.ts'
import { changeWholeDocuments } from '../hooks/change-whole-documents.ts'
import { dropEmptyGroups } from '../hooks/drop-empty-groups.ts'
import { guardAccountQuery } from '../hooks/guard-account-query.ts'
import { lowerId } from '../hooks/lower-id.ts'
import { refuseForbiddenFields, rememberForbiddenFields } from '../payload/schema/refuse-forbidden-fields.ts'
import { refuseStaleEdit } from '../hooks/refuse-stale-edit.ts'
import { stampTrash } from '../hooks/stamp-trash.ts'
import { walkStoredFields } from '../payload/schema/walk-stored-fields.ts'
import { holdPurge, holdTrash } from './trash/hooks/hold-trash.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks that every collection has, around its own ones, in the order in which they run. `docs/hooks.md` lists all. */
export const hooksAround = (own: Hooks = {}, { hasTrash }: { hasTrash: boolean }): Hooks => ({
  ...own,
  beforeOperation: [
    lowerId,
    changeWholeDocuments,
    dropEmptyGroups,
    boundQuery,
    guardAccountQuery,
    rememberForbiddenFields,
    walkStoredFields,
    ...(own.beforeOperation ?? []),
  ],
  beforeValidate: [refuseForbiddenFields, ...(own.beforeValidate ?? [])],
  beforeChange: [
    ...(hasTrash ? [holdTrash] : []),
    refuseStaleEdit,
    ...(hasTrash ? [stampTrash] : []),
    ...(own.beforeChange ?? []),
  ],
  beforeDelete: [...(hasTrash ? [holdPurge] : []), ...(own.beforeDelete ?? [])],
})
