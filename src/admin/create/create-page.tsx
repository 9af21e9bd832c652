import { notFound } from 'next/navigation.js'
import { may } from '../page/may.ts'
import type { ResourceCreateProps } from './create-props.ts'
import { CustomerCreate } from './customer-create.tsx'
import { ResourceCreate } from './resource-create.tsx'
import { UserCreate } from './user-create.tsx'

/** The page on which a customer, a user or a resource is created, for those who may. */
export const CreatePage = async ({ reader, slug, query }: ResourceCreateProps) => {
  if (!(await may(reader.req, slug, 'create'))) notFound()
  if (slug === 'customers') return <CustomerCreate reader={reader} query={query} />
  if (slug === 'users') return <UserCreate reader={reader} query={query} />
  return <ResourceCreate reader={reader} slug={slug} query={query} />
}
