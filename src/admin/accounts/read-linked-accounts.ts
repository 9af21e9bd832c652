import type { PayloadRequest } from 'payload'

export const linkedShown = 5

/** The other accounts of the same agency that the reader may see; one more than are shown. */
export const readLinkedAccounts = async (req: PayloadRequest, id: string) => {
  const shared = { collection: 'customers', depth: 0, req, overrideAccess: false } as const
  const own = await req.payload.findByID({ ...shared, id, select: { agencyId: true }, disableErrors: true })
  const agency = own?.agencyId
  if (!agency) return null
  const { docs } = await req.payload.find({
    ...shared,
    where: { and: [{ agencyId: { equals: agency } }, { id: { not_equals: id } }] },
    select: { name: true },
    sort: 'name',
    limit: linkedShown + 1,
    pagination: false,
  })
  return docs.length > 0 ? { agency, accounts: docs } : null
}
