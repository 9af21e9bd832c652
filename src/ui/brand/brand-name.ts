import type { PayloadRequest } from 'payload'

/** The name the operator gave its installation; shown to everyone, signed in or not. */
export const brandName = async (req: PayloadRequest): Promise<string> => {
  const { brandName: name } = await req.payload.findGlobal({
    slug: 'settings',
    select: { brandName: true },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return name || 'Clientele'
}
