import type { CollectionSlug } from 'payload'
import { cache } from 'react'
import { isId } from '../../domain/is-id.ts'
import { panelVisit } from '../page/reader.ts'

/** A document as far as the reader may see it, also from the trash; null when there is none. Once a request. */
export const readRecord = cache(async <Slug extends CollectionSlug>(slug: Slug, id: string) => {
  const { req } = await panelVisit()
  if (!req.user || !isId(id)) return null
  return req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
})
