import { getTranslation } from '@payloadcms/translations'
import { cookies } from 'next/headers.js'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { recordSlug } from '../records/record-slug.ts'
import { latelyOpenedCookie, parseOpened } from './lately-opened.ts'

export type OpenedRecord = { href: string; name: string; kind: string }

/** What was opened lately on this device, as far as it is there and the reader may see it. */
export const readOpened = async (req: PayloadRequest): Promise<OpenedRecord[]> => {
  const opened = parseOpened((await cookies()).get(latelyOpenedCookie)?.value)
  const slugs = [...new Set(opened.map(({ slug }) => slug))]
  const found = await Promise.all(
    slugs.map(async (slug) => {
      const known = recordSlug(req, slug)
      return known
        ? readNames(
            req,
            known,
            opened.filter((each) => each.slug === slug).map(({ id }) => id),
          )
        : []
    }),
  )
  const records = new Map(found.flat())
  return opened.flatMap(({ id }) => records.get(id) ?? [])
}

const readNames = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  ids: string[],
): Promise<[string, OpenedRecord][]> => {
  const { labels, admin } = req.payload.collections[slug].config
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    ...{ depth: 0, limit: ids.length, pagination: false },
    ...{ req, overrideAccess: false },
  })
  const kind = getTranslation(labels.singular, req.i18n)
  return docs.map((doc) => {
    const name: unknown = Reflect.get(doc, admin.useAsTitle ?? 'id')
    return [
      doc.id,
      { href: `/admin/collections/${slug}/${doc.id}`, name: typeof name === 'string' ? name : doc.id, kind },
    ]
  })
}
