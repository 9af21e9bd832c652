import type { Payload, PayloadRequest } from 'payload'

/** For how many days what was deleted can be restored, as the settings say; 0: without end. */
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
