import type { CollectionBeforeOperationHook } from 'payload'
import { checkData } from '../input/check-data.ts'
import { isRecord } from '../kernel/is-record.ts'

/**
 * Validates what GraphQL writes as REST does, which checks before Payload converts values: a switch without a value, for
 * example, or an impossible date. The rules of a field alone do not suffice, since Payload skips them for a field whose
 * `condition` does not hold.
 */
export const checkWrittenValues: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const isWritten = (operation === 'create' || operation === 'update') && 'data' in args
  if (!isWritten || overrideAccess || !req.user || req.payloadAPI !== 'GraphQL') return args
  const data: unknown = args.data
  if (isRecord(data)) checkData(collection.flattenedFields, data)
  return args
}
