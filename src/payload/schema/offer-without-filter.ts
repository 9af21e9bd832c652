import type { Access, Where } from 'payload'
import { describeLike } from '../../kernel/describe-rule.ts'
import { filteringRules } from './filtering-rules.ts'

/**
 * Payload calls access rules for two purposes: for the documents of an operation, where the result may be a filter, and
 * for the permissions of a page or an app, where it passes the filter on to the browser, and with it the path of the
 * account and so the ids of those above it. It gives no sign which of the two it is. The rule in the configuration
 * therefore never returns a real filter. Operations get the other rule with the configuration that `walkStoredFields`
 * returns.
 *
 * For one document the result is true or false, which is right for both. Without one it is a filter that matches
 * nothing: permissions treat any filter as true, and an operation that uses this rule by an unknown path finds nothing.
 */
export const offerWithoutFilter = (slug: string, access: Access): Access => {
  const offer = describeLike<Access>(access, async (args) => {
    const allowed = await access(args)
    if (typeof allowed !== 'object') return allowed
    const { id, req } = args
    if (id === undefined) return matchNothing()
    const collection = req.payload.config.collections.find((each) => each.slug === slug)
    if (!collection) return false
    const { totalDocs } = await req.payload.count({
      collection: collection.slug,
      where: { and: [{ id: { equals: id } }, allowed] },
      trash: true,
      req,
      overrideAccess: true,
    })
    return totalDocs > 0
  })
  filteringRules.set(offer, access)
  return offer
}

/** Created anew each time, since Payload mutates filters. */
const matchNothing = (): Where => ({ id: { exists: false } })
