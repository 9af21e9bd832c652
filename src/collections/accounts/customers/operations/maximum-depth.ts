import type { PayloadRequest } from 'payload'
import { defaultDepth } from '../../../../domain/accounts/account-place.ts'

/** How many accounts may lie in one line, as the settings say. */
export const maximumDepth = async (req: PayloadRequest): Promise<number> => {
  const { accountDepth } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    req,
    overrideAccess: true,
  })
  return accountDepth ?? defaultDepth
}
