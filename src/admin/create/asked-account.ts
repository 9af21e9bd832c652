import { isId } from '../../domain/is-id.ts'
import type { Choice } from '../../ui/dialogs/account-picker.tsx'
import type { Reader } from '../page/reader.ts'

/** The account that a new document belongs to at first: the one that a link names, else the manager's own. */
export const askedAccount = async (
  { req, actor }: Reader,
  asked: unknown,
): Promise<{ choice: Choice | undefined; isAsked: boolean }> => {
  const id = isId(asked) ? asked : actor.kind === 'account' ? actor.customer : undefined
  if (id === undefined) return { choice: undefined, isAsked: false }
  const account = await req.payload.findByID({
    collection: 'customers',
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  return { choice: account ? { id: account.id, name: account.name ?? '' } : undefined, isAsked: isId(asked) }
}
