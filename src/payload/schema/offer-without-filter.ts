import type { Access, Where } from 'payload'
import { filteringRules } from './filtering-rules.ts'

/**
 * Payload asks the rules of access in two ways: for the documents of an operation, where a filter is the answer, and for
 * what a page or an app may offer, where it hands the filter on to the browser, and with it the path of the account and
 * so the ids of those above it. It gives no sign which of the two it is. The rule that stands in the configuration
 * therefore never answers a filter of ours. Operations get the other one with the configuration that `walkStoredFields`
 * hands them.
 *
 * For one document the answer is yes or no, which is right for both. Without one it is a filter that nothing matches:
 * an offer takes any filter for a yes, and an operation that came here by a way we do not know finds nothing.
 */
export const offerWithoutFilter = (slug: string, access: Access): Access => {
  const offer: Access = async (args) => {
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
  }
  filteringRules.set(offer, access)
  return offer
}

/** Made anew each time, since Payload writes into filters. */
const matchNothing = (): Where => ({ id: { exists: false } })
