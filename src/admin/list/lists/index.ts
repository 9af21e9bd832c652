import type { SanitizedCollectionConfig } from 'payload'
import { listPageTexts } from '../../../i18n/texts/list.ts'
import type { ListDefinition } from '../list-definition.ts'
import { alertRulesList } from './alert-rules.tsx'
import { customersList } from './customers.tsx'
import { resourcesList } from './resources.tsx'
import { usersList } from './users.tsx'

/** The lists that are declared, by the slug of their collection. */
const declared: Record<string, ListDefinition> = {
  customers: customersList,
  users: usersList,
  'alert-rules': alertRulesList,
  emails: {
    views: [
      { name: 'failed', label: listPageTexts.failed, where: { state: { equals: 'failed' } } },
      { name: 'waiting', label: listPageTexts.waiting, where: { state: { equals: 'queued' } } },
    ],
  },
}

/** A new kind of resource gets the list of all resources, any other collection one derived from its configuration. */
export const listOf = ({ slug, custom }: SanitizedCollectionConfig): ListDefinition =>
  declared[slug] ?? (custom.isOwnedResource === true ? resourcesList : {})
