import type { PayloadRequest } from 'payload'

/**
 * Whether the panel lets people set the password of somebody else's existing login, as the settings say. Otherwise that
 * person chooses it with a link. The API is the same either way.
 */
export const arePasswordsByStaff = async (req: PayloadRequest): Promise<boolean> => {
  const { passwordsByStaff } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { passwordsByStaff: true },
    req,
    // Managers do not read the settings.
    overrideAccess: true,
  })
  return passwordsByStaff === true
}
