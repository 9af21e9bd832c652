import type { SanitizedDocumentPermissions } from 'payload'
import {
  deleteTexts,
  disableTexts,
  enableTexts,
  moveTexts,
  purgeTexts,
  restoreTexts,
} from '../../i18n/texts/dialogs.ts'
import { sendEmailTexts } from '../../i18n/texts/send-email.ts'

export type DocumentAction = 'email' | 'disable' | 'enable' | 'move' | 'delete' | 'restore' | 'purge'

export const actionLabels = {
  email: sendEmailTexts.action,
  disable: disableTexts.action,
  enable: enableTexts.action,
  move: moveTexts.action,
  delete: deleteTexts.action,
  restore: restoreTexts.action,
  purge: purgeTexts.action,
}

type Asked = {
  slug: string | undefined
  data: Record<string, unknown> | undefined
  permissions: SanitizedDocumentPermissions | null | undefined
  canTrash: boolean
  canPurge: boolean
}

/**
 * The actions available to the reader for a document in its current state. The right to update the account's status
 * decides about enable, disable and move.
 */
export const actionsFor = ({ slug, data, permissions, canTrash, canPurge }: Asked): DocumentAction[] => {
  if (data?.deletedAt)
    return [...(canTrash ? ['restore' as const] : []), ...(canPurge ? ['purge' as const] : [])]
  const canRun = slug === 'customers' && canUpdate(permissions, 'status')
  return [
    ...(slug === 'customers' ? ['email' as const] : []),
    ...(canRun
      ? [data?.status === 'disabled' ? ('enable' as const) : ('disable' as const), 'move' as const]
      : []),
    ...(canTrash ? ['delete' as const] : []),
  ]
}

const canUpdate = (permissions: Asked['permissions'], field: string): boolean => {
  const fields = permissions?.fields
  if (!permissions?.update || fields === undefined) return false
  if (fields === true) return true
  const own = fields[field]
  return own === true || (typeof own === 'object' && 'update' in own && own.update)
}
