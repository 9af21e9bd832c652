export type Rights = readonly [
  member: string,
  customerManager: string,
  customerManagerBelow: string,
  integratorManager: string,
  integratorManagerBelow: string,
  support: string,
]

/** Written by managers, read by all who can read the resource. */
const managed: Rights = ['r', 'rw', 'rw', 'rw', 'rw', 'r']
/** Written by the product or by administrators. */
const derived: Rights = ['r', 'r', 'r', 'r', 'r', 'r']

type Kind = { type: string; fields: Record<string, Rights> }

/** All kinds of resources: their GraphQL names, and the access to their own fields. */
export const resourceKinds: Readonly<Record<string, Kind>> = {
  assets: { type: 'Asset', fields: { type: managed } },
  cameras: { type: 'Camera', fields: { recording: derived } },
  dashboards: { type: 'Dashboard', fields: {} },
  devices: { type: 'Device', fields: { type: managed } },
  domains: { type: 'Domain', fields: { hostname: managed, noLabel: managed, review: derived } },
  'media-services': { type: 'MediaService', fields: { kind: managed } },
  'stream-sources': { type: 'StreamSource', fields: { kind: managed, url: managed } },
}
