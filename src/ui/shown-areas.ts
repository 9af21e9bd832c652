import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { areaOfKind, type ProductArea } from '../domain/product-areas.ts'

export type ShownAreas = {
  isShown: (area: ProductArea) => boolean
  /** Whether a kind of resource is shown, by the slug of its collection. */
  isKindShown: (slug: string) => boolean
}

/** What of the product the firm uses, as its settings say; what they do not name is shown. Read once a request. */
export const shownAreas = cache(async (req: PayloadRequest): Promise<ShownAreas> => {
  const { productAreas } = await req.payload.findGlobal({
    slug: 'settings',
    select: { productAreas: true },
    depth: 0,
    req,
    overrideAccess: true,
  })
  const off = new Set(
    Object.entries(productAreas ?? {}).flatMap(([area, isOn]) => (isOn === false ? [area] : [])),
  )
  return { isShown: (area) => !off.has(area), isKindShown: (slug) => !off.has(areaOfKind(slug)) }
})
