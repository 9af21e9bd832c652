import type { Payload, PayloadRequest } from 'payload'

/** For how many days deleted documents can be restored, as set in the settings; 0: without limit. */
export const trashDays = async (payload: Payload, user: PayloadRequest['user']): Promise<number> => {
  const settings = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { trashDays: true },
    req: { user },
    overrideAccess: true,
  })
  return settings.trashDays ?? 0
}
