import type { ListContext } from '../list-definition.ts'

/** A view that the reader, or a colleague who shares it, keeps under a name. */
export type SavedView = {
  id: string
  name: string
  /** The query of the list's address, without its question mark. */
  query: string
  canChange: boolean
}

const shown = 20

/** The saved views of a list, by name: one's own, and those that are shared with the reader. */
export const readSavedViews = async ({ reader, slug }: ListContext): Promise<SavedView[]> => {
  const { req, user, actor } = reader
  const { docs } = await req.payload.find({
    collection: 'views',
    where: {
      and: [
        { list: { equals: slug } },
        { or: [{ owner: { equals: user.id } }, { isShared: { equals: true } }] },
        // Administrators may read those that managers share with each other; they are no tabs of theirs.
        ...(actor.kind === 'staff' ? [{ customer: { exists: false } }] : []),
      ],
    },
    sort: 'name',
    limit: shown,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name, query, owner }) => ({
    id,
    name,
    query: query ?? '',
    canChange: owner === user.id || actor.role === 'administrator',
  }))
}
