import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { customerIdOf } from '../../../../domain/accounts/customer-id-of.ts'
import { checkLastAdministrator } from '../../../../domain/accounts/active-administrator.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { trashChange } from '../../../trash/trash-change.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { countOtherAdministrators } from '../operations/count-other-administrators.ts'
import { lockUserState } from '../operations/lock-user-state.ts'

/** For an update that changes role, account or state of a user: checks the locked row, not the one read before. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  const trash = trashChange({ data, originalDoc, operation })
  const changes = {
    ...('role' in data && data.role !== originalDoc.role && { role: String(data.role) }),
    ...('customer' in data &&
      customerIdOf(data) !== customerIdOf(originalDoc) && { customer: customerIdOf(data) }),
    ...('locked' in data &&
      Boolean(data.locked) !== Boolean(originalDoc.locked) && { isLocked: data.locked === true }),
    ...(trash && { isTrashed: trash === 'trash' }),
  }
  if (Object.keys(changes).length === 0) return data
  const before = await lockUserState(req, originalDoc.id)
  if (!before) return data
  const after = { ...before, ...changes }
  const others = () => countOtherAdministrators(req, originalDoc.id)
  if (
    checkLastAdministrator(before, after, 0) !== 'ok' &&
    checkLastAdministrator(before, after, await others()) !== 'ok'
  )
    throw lastAdministrator()
  return data
}

export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const before = await lockUserState(req, String(id))
  if (!before || checkLastAdministrator(before, null, 0) === 'ok') return
  if (checkLastAdministrator(before, null, await countOtherAdministrators(req, String(id))) !== 'ok')
    throw lastAdministrator()
}

const lastAdministrator = () => new Problem('forbidden', { text: userTexts.lastAdministrator })
