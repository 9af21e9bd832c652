import type { AccountVisitor } from '../parts/account-visitor.ts'
import type { OwnKind } from '../resources/count-kinds.ts'
import { labelIn } from '../resources/label-in.ts'
import { ownResourcesTexts } from '../../../i18n/texts/portal-overview.ts'

export type OffResource = { id: string; path: string; name: string; kind: string; updatedAt: string }

/** More than these are only counted. */
const namedAtMost = 5

/** What is off of an account, by name. */
export const readOff = async (visitor: AccountVisitor, kinds: OwnKind[]): Promise<OffResource[]> => {
  const { req, actor, language } = visitor
  const found = await Promise.all(
    kinds
      .filter(({ off }) => off > 0)
      .map(async ({ kind: { slug, labels } }) => {
        const { docs } = await req.payload.find({
          collection: slug,
          where: { customer: { equals: actor.customer }, status: { equals: 'disabled' } },
          sort: 'name',
          limit: namedAtMost,
          pagination: false,
          depth: 0,
          req,
          overrideAccess: false,
        })
        return docs.map(({ id, name, updatedAt }) => ({
          id,
          path: `/resources/${slug}/${id}`,
          name: name || ownResourcesTexts.unnamed[language],
          kind: labelIn(labels.singular, language, slug),
          updatedAt,
        }))
      }),
  )
  return found.flat().slice(0, namedAtMost)
}
