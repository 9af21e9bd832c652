import type { Payload } from 'payload'
import { assets, cameras, camerasOff, dashboards, devices, domains, mediaServices } from './resources.ts'

/** Gives the customers of the sample data, by name, their resources. */
export const loadResources = async (payload: Payload, customerIds: ReadonlyMap<string, string>) => {
  const owner = (name: string) => {
    const customer = customerIds.get(name)
    if (!customer) throw new Error(`The sample data has no ${name}.`)
    return { customer, status: 'enabled' as const }
  }
  for (const [account, names] of Object.entries(cameras)) {
    for (const name of names) {
      const status = camerasOff.includes(name) ? 'disabled' : 'enabled'
      const data = { ...owner(account), name, status } as const
      await payload.create({ collection: 'cameras', data, overrideAccess: true })
    }
  }
  for (const [account, list] of Object.entries(domains)) {
    for (const each of list)
      await payload.create({
        collection: 'domains',
        data: { ...owner(account), ...each },
        overrideAccess: true,
      })
  }
  for (const [account, list] of Object.entries(devices)) {
    for (const [name, type] of list)
      await payload.create({
        collection: 'devices',
        data: { ...owner(account), name, type },
        overrideAccess: true,
      })
  }
  for (const [account, list] of Object.entries(assets)) {
    for (const [name, type] of list)
      await payload.create({
        collection: 'assets',
        data: { ...owner(account), name, type },
        overrideAccess: true,
      })
  }
  for (const [account, list] of Object.entries(mediaServices)) {
    for (const [name, kind] of list)
      await payload.create({
        collection: 'media-services',
        data: { ...owner(account), name, kind },
        overrideAccess: true,
      })
  }
  for (const [account, { home, others }] of Object.entries(dashboards)) {
    const add = (name: string) =>
      payload.create({
        collection: 'dashboards',
        data: { ...owner(account), name },
        overrideAccess: true,
      })
    const { id: homeDashboard } = await add(home)
    for (const name of others) await add(name)
    const id = owner(account).customer
    await payload.update({ collection: 'customers', id, data: { homeDashboard }, overrideAccess: true })
  }
}
