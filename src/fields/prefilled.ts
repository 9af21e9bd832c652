import type { PayloadRequest } from 'payload'
import { isId } from '../domain/is-id.ts'

type Asked = { req: PayloadRequest; user?: PayloadRequest['user'] }

/**
 * The default of a relation on a form opened by a link such as `…/users/create?customer=<id>`. Applies only on pages of
 * the panel; on save it is validated like any other value.
 */
export const prefilled =
  (name: string, otherwise?: (asked: { user?: PayloadRequest['user'] }) => string | undefined) =>
  ({ req, user }: Asked): string | undefined => {
    const wanted: unknown = req.payloadAPI === 'local' ? req.query?.[name] : undefined
    return isId(wanted) ? wanted : otherwise?.({ user })
  }
