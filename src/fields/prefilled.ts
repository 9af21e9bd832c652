import type { PayloadRequest } from 'payload'

type Asked = { req: PayloadRequest; user?: PayloadRequest['user'] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The default of a relation on a form for something new that was opened by a link such as
 * `…/users/create?customer=<id>`. Only the pages of the panel are asked so; what is saved is checked like any other value.
 */
export const prefilled =
  (name: string, otherwise?: (asked: { user?: PayloadRequest['user'] }) => string | undefined) =>
  ({ req, user }: Asked): string | undefined => {
    const wanted: unknown = req.payloadAPI === 'local' ? req.query?.[name] : undefined
    return typeof wanted === 'string' && uuid.test(wanted) ? wanted : otherwise?.({ user })
  }
