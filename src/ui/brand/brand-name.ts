import type { PayloadRequest } from 'payload'

/** The brand name of the installation; shown to all, signed in or not. */
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
