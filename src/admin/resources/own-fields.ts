import type { ResourceRecord } from './resource-record.ts'

/** Fields of every resource, which have their places elsewhere on the page. */
const shared = new Set([
  ...['id', 'externalId', 'metadata', 'customer', 'status', 'effectiveStatus', 'ownerPath'],
  ...['createdAt', 'updatedAt', 'deletedAt', 'deletedWith'],
])

/** The names of the fields that this kind of resource has of its own, after its name. */
export const ownFields = ({ reader: { req }, slug }: ResourceRecord): string[] =>
  req.payload.collections[slug].config.flattenedFields
    .map(({ name }) => name)
    .filter((name) => !shared.has(name))
