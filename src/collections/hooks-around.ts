import type { CollectionConfig } from 'payload'
import { limitQuery, refuseCutLists } from '../hooks/limit-query.ts'
import { changeWholeDocuments } from '../hooks/change-whole-documents.ts'
import { checkWrittenValues } from '../hooks/check-written-values.ts'
import { dropEmptyGroups } from '../hooks/drop-empty-groups.ts'
import { guardAccountQuery } from '../hooks/guard-account-query.ts'
import { lowerId } from '../hooks/lower-id.ts'
import { assertFieldsAllowed, recordForbiddenFields } from '../payload/schema/assert-fields-allowed.ts'
import { assertNotStale } from '../hooks/assert-not-stale.ts'
import { resolveFilter } from '../hooks/resolve-filter.ts'
import { stampTrash } from '../hooks/stamp-trash.ts'
import { walkStoredFields } from '../payload/schema/walk-stored-fields.ts'
import { lockForPurge, lockForTrash } from './trash/hooks/lock-for-trash.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks that all collections have, around their own ones, in execution order. `docs/hooks.md` lists all. */
export const hooksAround = (own: Hooks = {}, { hasTrash }: { hasTrash: boolean }): Hooks => ({
  ...own,
  beforeOperation: [
    lowerId,
    changeWholeDocuments,
    dropEmptyGroups,
    limitQuery,
    resolveFilter,
    guardAccountQuery,
    checkWrittenValues,
    recordForbiddenFields,
    walkStoredFields,
    ...(own.beforeOperation ?? []),
  ],
  beforeValidate: [assertFieldsAllowed, ...(own.beforeValidate ?? [])],
  beforeChange: [
    ...(hasTrash ? [lockForTrash] : []),
    assertNotStale,
    ...(hasTrash ? [stampTrash] : []),
    ...(own.beforeChange ?? []),
  ],
  afterOperation: [refuseCutLists, ...(own.afterOperation ?? [])],
  beforeDelete: [...(hasTrash ? [lockForPurge] : []), ...(own.beforeDelete ?? [])],
})
