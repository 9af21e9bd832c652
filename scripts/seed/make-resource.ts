import { newId } from '../../src/database/new-id.ts'
import type { Place } from './account-tree.ts'
import { chance } from './chance.ts'
import type { Row } from './copy-rows.ts'

/** How often each kind is generated, in percent, and the values of its own fields. */
const kinds = [
  {
    table: 'devices',
    often: 40,
    own: () => ({ ...called('Device', places), type: chance.oneOf(deviceTypes) }),
  },
  { table: 'cameras', often: 30, own: () => called('Camera', places) },
  { table: 'domains', often: 12, own: (tag: string) => domain(tag) },
  { table: 'dashboards', often: 8, own: () => called('Overview', places) },
  { table: 'assets', often: 6, own: () => ({ ...called('Building', places), type: 'building' }) },
  {
    table: 'media_services',
    often: 3,
    own: () => ({ ...called('Stream', places), kind: chance.oneOf(servers) }),
  },
  { table: 'stream_sources', often: 1, own: () => ({ ...called('Channels', places), kind: 'channel' }) },
] as const

export type ResourceTable = (typeof kinds)[number]['table']

export const resourceTables: readonly ResourceTable[] = kinds.map(({ table }) => table)

const places = ['hall', 'entrance', 'yard', 'roof', 'cellar', 'office', 'gate', 'shop', 'store', 'garage']
const deviceTypes = ['sensor', 'gateway', 'meter', 'set-top box']
const servers = ['Icecast', 'Shoutcast 2', 'nginx-rtmp', 'Wowza']

const called = (what: string, where: readonly string[]) => ({
  name: `${what} ${chance.oneOf(where)} ${1 + chance.upTo(99)}`,
})

const domain = (tag: string) => {
  const hostname = `shop-${tag}.example.com`
  return { name: hostname, hostname, no_label: chance.happens(0.2), review: chance.oneOf(reviews) }
}
const reviews = ['approved', 'approved', 'approved', 'pending', 'blocked']

/** The row of a resource of some kind that belongs to the account at `place`. `tag` makes it unique. */
export const makeResource = (place: Place, tag: string): { table: ResourceTable; row: Row } => {
  let at = chance.upTo(100)
  const kind = kinds.find(({ often }) => (at -= often) < 0) ?? kinds[0]
  const createdAt = place.createdAt.toISOString()
  const row = {
    id: newId(place.createdAt.getTime()),
    ...kind.own(tag),
    external_id: chance.happens(0.3) ? `R-${tag.toUpperCase()}` : null,
    status: chance.happens(0.05) ? 'disabled' : 'enabled',
    customer_id: place.id,
    owner_path: place.path,
    created_at: createdAt,
    updated_at: createdAt,
  }
  return { table: kind.table, row }
}
