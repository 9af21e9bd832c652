import type { Payload } from 'payload'

/** The name the operator gave its installation; shown to everyone, signed in or not. */
export const brandName = async (payload: Payload): Promise<string> => {
  const { brandName: name } = await payload.findGlobal({
    slug: 'settings',
    select: { brandName: true },
    depth: 0,
    overrideAccess: true,
  })
  return name || 'Clientele'
}
