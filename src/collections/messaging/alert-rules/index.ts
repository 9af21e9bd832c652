import { grant } from '../../../access/grant.ts'
import { intoSubtree, ownedInSubtree } from '../../../access/scopes.ts'
import { lockNewTree } from '../../../hooks/lock-new-tree.ts'
import { keepInSubtree } from '../../../hooks/keep-in-subtree.ts'
import { alertTexts } from '../../../i18n/texts/alerts.ts'
import { defineCollection } from '../../define-collection.ts'
import { alertRuleFields } from './fields/index.ts'
import { checkRule } from './hooks/check-rule.ts'
import { rescheduleDigest } from './hooks/reschedule-digest.ts'

/** The rules by which users of an account are notified of events, how, and when not. */
export const alertRules = defineCollection({
  slug: 'alert-rules',
  area: 'messaging',
  labels: alertTexts,
  trash: true,
  access: {
    read: grant({ administrator: true, support: true, manager: ownedInSubtree }),
    create: grant({ administrator: true, manager: intoSubtree }),
    update: grant({ administrator: true, manager: ownedInSubtree }),
    delete: grant({ administrator: true, manager: ownedInSubtree }),
  },
  admin: {
    useAsTitle: 'name',
    description: alertTexts.description,
    defaultColumns: ['name', 'customer', 'events', 'delivery', 'status'],
    listSearchableFields: ['name'],
  },
  hooks: {
    beforeValidate: [keepInSubtree('customer'), lockNewTree, checkRule],
    afterChange: [rescheduleDigest],
  },
  fields: alertRuleFields(),
})
