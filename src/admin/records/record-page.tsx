import { notFound } from 'next/navigation.js'
import { isResource } from '../../ui/lists/is-resource.ts'
import { CustomerPage } from '../customers/customer-page.tsx'
import { ResourcePage } from '../resources/resource-page.tsx'
import { UserPage } from '../users/user-page.tsx'
import { readRecord } from './read-record.ts'
import type { RecordProps } from './record-props.ts'

/** The page of a customer, a user or a resource. */
export const RecordPage = async ({ reader, slug, id, query }: RecordProps) => {
  const shared = { reader, query }
  if (slug === 'customers') {
    const doc = await readRecord(slug, id)
    return doc ? <CustomerPage {...shared} doc={doc} /> : notFound()
  }
  if (slug === 'users') {
    const doc = await readRecord(slug, id)
    return doc ? <UserPage {...shared} doc={doc} /> : notFound()
  }
  const { config } = reader.req.payload.collections[slug]
  const doc = isResource(config) && (await readRecord(config.slug, id))
  return doc ? <ResourcePage {...shared} slug={config.slug} doc={doc} /> : notFound()
}
