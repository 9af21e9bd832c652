import type { PayloadRequest } from 'payload'
import { isResource } from '../../ui/lists/is-resource.ts'

const shown = 3

/** The resources of an account: for each kind the count and the first few. */
export const readResources = (req: PayloadRequest, account: string) =>
  Promise.all(
    req.payload.config.collections.filter(isResource).map(async ({ slug, labels, access }) => {
      const [{ docs, totalDocs }, mayCreate] = await Promise.all([
        req.payload.find({
          collection: slug,
          where: { customer: { equals: account } },
          select: { name: true, status: true, effectiveStatus: true },
          sort: 'name',
          limit: shown,
          depth: 0,
          req,
          overrideAccess: false,
        }),
        access.create({ req }),
      ])
      return { slug, labels, docs, totalDocs, canAdd: Boolean(mayCreate) }
    }),
  )
