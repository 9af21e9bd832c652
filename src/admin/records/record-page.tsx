import { notFound } from 'next/navigation.js'
import { PageHead } from '../page/page-head.tsx'
import type { RecordProps } from './record-props.ts'

/** The page of a customer, a user or a resource. */
export const RecordPage = async ({ reader: { req }, slug, id }: RecordProps) => {
  const doc = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  if (!doc) notFound()
  return <PageHead title={'name' in doc ? String(doc.name) : doc.id} />
}
